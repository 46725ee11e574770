// Written by `cargo xtask generate`. Do not edit.
//! What is in `rejection_reasons` of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign).

/// The values of `rejection_reasons.card_logo[]` of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign) and `rejection_reasons[card_logo][]` of [`test_helpers::issuing::personalization_designs::reject`](fn@crate::test_helpers::issuing::personalization_designs::reject).
#[non_exhaustive]
pub enum CardLogo {
    /// `geographic_location`
    GeographicLocation,
    /// `inappropriate`
    Inappropriate,
    /// `network_name`
    NetworkName,
    /// `non_binary_image`
    NonBinaryImage,
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

rt::open_enum!(CardLogo {
    GeographicLocation = "geographic_location",
    Inappropriate = "inappropriate",
    NetworkName = "network_name",
    NonBinaryImage = "non_binary_image",
    NonFiatCurrency = "non_fiat_currency",
    Other = "other",
    OtherEntity = "other_entity",
    PromotionalMaterial = "promotional_material",
});

/// The values of `rejection_reasons.carrier_text[]` of [`IssuingPersonalizationDesign`](crate::IssuingPersonalizationDesign) and `rejection_reasons[carrier_text][]` of [`test_helpers::issuing::personalization_designs::reject`](fn@crate::test_helpers::issuing::personalization_designs::reject).
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

rt::open_enum!(CarrierText {
    GeographicLocation = "geographic_location",
    Inappropriate = "inappropriate",
    NetworkName = "network_name",
    NonFiatCurrency = "non_fiat_currency",
    Other = "other",
    OtherEntity = "other_entity",
    PromotionalMaterial = "promotional_material",
});
