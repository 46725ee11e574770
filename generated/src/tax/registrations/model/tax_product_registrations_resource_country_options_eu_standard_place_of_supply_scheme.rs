// Written by `cargo xtask generate`. Do not edit.

/// Place of supply scheme used in an EU standard registration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductRegistrationsResourceCountryOptionsEuStandardPlaceOfSupplyScheme {
    /// `inbound_goods`
    InboundGoods,
    /// `small_seller`
    SmallSeller,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductRegistrationsResourceCountryOptionsEuStandardPlaceOfSupplyScheme {
    InboundGoods = "inbound_goods",
    SmallSeller = "small_seller",
    Standard = "standard",
});
