// Written by `cargo xtask generate`. Do not edit.
//! What is in `country_options.at.standard` of [`TaxRegistration`](crate::TaxRegistration).

/// Place of supply scheme used in an EU standard registration.
#[non_exhaustive]
pub enum PlaceOfSupplyScheme {
    /// `inbound_goods`
    InboundGoods,
    /// `small_seller`
    SmallSeller,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PlaceOfSupplyScheme {
    InboundGoods = "inbound_goods",
    SmallSeller = "small_seller",
    Standard = "standard",
});
