// Written by `cargo xtask generate`. Do not edit.

/// The category identifying the legal structure of the business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountTokenIdentityBusinessDetailsStructure {
    /// `cooperative`
    Cooperative,
    /// `free_zone_establishment`
    FreeZoneEstablishment,
    /// `free_zone_llc`
    FreeZoneLlc,
    /// `governmental_unit`
    GovernmentalUnit,
    /// `government_instrumentality`
    GovernmentInstrumentality,
    /// `incorporated_association`
    IncorporatedAssociation,
    /// `incorporated_non_profit`
    IncorporatedNonProfit,
    /// `incorporated_partnership`
    IncorporatedPartnership,
    /// `limited_liability_partnership`
    LimitedLiabilityPartnership,
    /// `llc`
    Llc,
    /// `multi_member_llc`
    MultiMemberLlc,
    /// `private_company`
    PrivateCompany,
    /// `private_corporation`
    PrivateCorporation,
    /// `private_partnership`
    PrivatePartnership,
    /// `public_company`
    PublicCompany,
    /// `public_corporation`
    PublicCorporation,
    /// `public_listed_corporation`
    PublicListedCorporation,
    /// `public_partnership`
    PublicPartnership,
    /// `registered_charity`
    RegisteredCharity,
    /// `single_member_llc`
    SingleMemberLlc,
    /// `sole_establishment`
    SoleEstablishment,
    /// `sole_proprietorship`
    SoleProprietorship,
    /// `tax_exempt_government_instrumentality`
    TaxExemptGovernmentInstrumentality,
    /// `trust`
    Trust,
    /// `unincorporated_association`
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`
    UnincorporatedPartnership,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountTokenIdentityBusinessDetailsStructure {
    Cooperative = "cooperative",
    FreeZoneEstablishment = "free_zone_establishment",
    FreeZoneLlc = "free_zone_llc",
    GovernmentalUnit = "governmental_unit",
    GovernmentInstrumentality = "government_instrumentality",
    IncorporatedAssociation = "incorporated_association",
    IncorporatedNonProfit = "incorporated_non_profit",
    IncorporatedPartnership = "incorporated_partnership",
    LimitedLiabilityPartnership = "limited_liability_partnership",
    Llc = "llc",
    MultiMemberLlc = "multi_member_llc",
    PrivateCompany = "private_company",
    PrivateCorporation = "private_corporation",
    PrivatePartnership = "private_partnership",
    PublicCompany = "public_company",
    PublicCorporation = "public_corporation",
    PublicListedCorporation = "public_listed_corporation",
    PublicPartnership = "public_partnership",
    RegisteredCharity = "registered_charity",
    SingleMemberLlc = "single_member_llc",
    SoleEstablishment = "sole_establishment",
    SoleProprietorship = "sole_proprietorship",
    TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
    Trust = "trust",
    UnincorporatedAssociation = "unincorporated_association",
    UnincorporatedNonProfit = "unincorporated_non_profit",
    UnincorporatedPartnership = "unincorporated_partnership",
});
