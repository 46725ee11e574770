// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostAccounts/company/structure`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanySpecsStructure {
    /// `free_zone_establishment`
    FreeZoneEstablishment,
    /// `free_zone_llc`
    FreeZoneLlc,
    /// `government_instrumentality`
    GovernmentInstrumentality,
    /// `governmental_unit`
    GovernmentalUnit,
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
    /// `unincorporated_association`
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`
    UnincorporatedPartnership,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CompanySpecsStructure {
    FreeZoneEstablishment = "free_zone_establishment",
    FreeZoneLlc = "free_zone_llc",
    GovernmentInstrumentality = "government_instrumentality",
    GovernmentalUnit = "governmental_unit",
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
    PublicPartnership = "public_partnership",
    RegisteredCharity = "registered_charity",
    SingleMemberLlc = "single_member_llc",
    SoleEstablishment = "sole_establishment",
    SoleProprietorship = "sole_proprietorship",
    TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
    UnincorporatedAssociation = "unincorporated_association",
    UnincorporatedNonProfit = "unincorporated_non_profit",
    UnincorporatedPartnership = "unincorporated_partnership",
});
