// Written by `cargo xtask generate`. Do not edit.

/// The values of `issuing_personalization_design_rejection_reasons/carrier_text[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CarrierText {
    /// `geographic_location`
    GeographicLocation,
    /// `inappropriate`
    Inappropriate,
    /// `network_name`
    NetworkName,
    /// `non_fiat_currency`
    NonFiatCurrency,
    /// `other`
    Other,
    /// `other_entity`
    OtherEntity,
    /// `promotional_material`
    PromotionalMaterial,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CarrierText {
    GeographicLocation = "geographic_location",
    Inappropriate = "inappropriate",
    NetworkName = "network_name",
    NonFiatCurrency = "non_fiat_currency",
    Other = "other",
    OtherEntity = "other_entity",
    PromotionalMaterial = "promotional_material",
});
