// Written by `cargo xtask generate`. Do not edit.

/// Place of supply scheme used in an Default standard registration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme {
    /// `inbound_goods`
    InboundGoods,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme {
    InboundGoods = "inbound_goods",
    Standard = "standard",
});
