// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.business_details` of [`V2CoreAccount`](crate::V2CoreAccount).

#[cfg(feature = "v2-core-accounts")]
pub mod annual_revenue;
#[cfg(feature = "v2-core-accounts")]
pub mod documents;
pub mod id_number;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account::identity::business_details::annual_revenue as monthly_estimated_revenue;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account_person::script_addresses;
#[cfg(feature = "v2-core-accounts")]
pub mod script_names;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account_person::{Address, ScriptAddresses};

#[cfg(feature = "v2-core-accounts")]
/// The business gross annual revenue for its preceding fiscal year.
///
/// An object in `identity.business_details.annual_revenue` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AnnualRevenue {
    /// Annual revenue amount in minor currency units (for example, '123' for 1.23 USD).
    pub amount: Option<rt::Part<annual_revenue::Amount>>,
    /// The close-out date of the preceding fiscal year in ISO 8601 format. E.g. 2023-12-31 for the 31st
    /// of December, 2023.
    pub fiscal_year_end: Option<String>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AnnualRevenue {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        fiscal_year_end: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AnnualRevenue {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::OPTIONAL),
                rt::Field("fiscal_year_end", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.fiscal_year_end,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.fiscal_year_end,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AnnualRevenue);

#[cfg(feature = "v2-core-accounts")]
/// Documents that may be submitted to satisfy various informational requests.
///
/// An object in `identity.business_details.documents` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Documents {
    /// One or more documents that support the Bank account ownership verification requirement. Must be
    /// a document associated with the account’s primary active bank account that displays the last 4
    /// digits of the account number, either a statement or a check.
    pub bank_account_ownership_verification: Option<
        rt::Part<documents::BankAccountOwnershipVerification>,
    >,
    /// One or more documents that demonstrate proof of a company’s license to operate.
    pub company_license: Option<rt::Part<documents::CompanyLicense>>,
    /// One or more documents showing the company’s Memorandum of Association.
    pub company_memorandum_of_association: Option<
        rt::Part<documents::CompanyMemorandumOfAssociation>,
    >,
    /// Certain countries only: One or more documents showing the ministerial decree legalizing the
    /// company’s establishment.
    pub company_ministerial_decree: Option<
        rt::Part<documents::CompanyMinisterialDecree>,
    >,
    /// One or more documents that demonstrate proof of a company’s registration with the appropriate
    /// local authorities.
    pub company_registration_verification: Option<
        rt::Part<documents::CompanyRegistrationVerification>,
    >,
    /// One or more documents that demonstrate proof of a company’s tax ID.
    pub company_tax_id_verification: Option<
        rt::Part<documents::CompanyTaxIdVerification>,
    >,
    /// A document verifying the business.
    pub primary_verification: Option<
        rt::Part<crate::v2_core_account_person::documents::PrimaryVerification>,
    >,
    /// One or more documents that demonstrate proof of address.
    pub proof_of_address: Option<rt::Part<documents::ProofOfAddress>>,
    /// One or more documents showing the company’s proof of registration with the national business
    /// registry.
    pub proof_of_registration: Option<rt::Part<documents::ProofOfRegistration>>,
    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    pub proof_of_ultimate_beneficial_ownership: Option<
        rt::Part<documents::ProofOfUltimateBeneficialOwnership>,
    >,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Documents {
    const BLANK: Self = Self {
        bank_account_ownership_verification: rt::Blank::BLANK,
        company_license: rt::Blank::BLANK,
        company_memorandum_of_association: rt::Blank::BLANK,
        company_ministerial_decree: rt::Blank::BLANK,
        company_registration_verification: rt::Blank::BLANK,
        company_tax_id_verification: rt::Blank::BLANK,
        primary_verification: rt::Blank::BLANK,
        proof_of_address: rt::Blank::BLANK,
        proof_of_registration: rt::Blank::BLANK,
        proof_of_ultimate_beneficial_ownership: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Documents {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("bank_account_ownership_verification", rt::OPTIONAL),
                rt::Field("company_license", rt::OPTIONAL),
                rt::Field("company_memorandum_of_association", rt::OPTIONAL),
                rt::Field("company_ministerial_decree", rt::OPTIONAL),
                rt::Field("company_registration_verification", rt::OPTIONAL),
                rt::Field("company_tax_id_verification", rt::OPTIONAL),
                rt::Field("primary_verification", rt::OPTIONAL),
                rt::Field("proof_of_address", rt::OPTIONAL),
                rt::Field("proof_of_registration", rt::OPTIONAL),
                rt::Field("proof_of_ultimate_beneficial_ownership", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_account_ownership_verification,
            1 => &self.company_license,
            2 => &self.company_memorandum_of_association,
            3 => &self.company_ministerial_decree,
            4 => &self.company_registration_verification,
            5 => &self.company_tax_id_verification,
            6 => &self.primary_verification,
            7 => &self.proof_of_address,
            8 => &self.proof_of_registration,
            _ => &self.proof_of_ultimate_beneficial_ownership,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_account_ownership_verification,
            1 => &mut self.company_license,
            2 => &mut self.company_memorandum_of_association,
            3 => &mut self.company_ministerial_decree,
            4 => &mut self.company_registration_verification,
            5 => &mut self.company_tax_id_verification,
            6 => &mut self.primary_verification,
            7 => &mut self.proof_of_address,
            8 => &mut self.proof_of_registration,
            _ => &mut self.proof_of_ultimate_beneficial_ownership,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Documents);

#[cfg(feature = "v2-core-accounts")]
/// An object in `identity.business_details.id_numbers[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdNumber {
    /// The registrar of the ID number (Only valid for DE ID number types).
    pub registrar: Option<String>,
    /// Open Enum. The ID number type of a business entity.
    pub type_: id_number::Type,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IdNumber {
    const BLANK: Self = Self {
        registrar: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IdNumber {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("registrar", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.registrar,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.registrar,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IdNumber);

#[cfg(feature = "v2-core-accounts")]
/// An estimate of the monthly revenue of the business. Only accepted for accounts in Brazil and
/// India.
///
/// An object in `identity.business_details.monthly_estimated_revenue` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct MonthlyEstimatedRevenue {
    /// Estimated monthly revenue amount in minor currency units (for example, '123' for 1.23 USD).
    pub amount: Option<rt::Part<annual_revenue::Amount>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for MonthlyEstimatedRevenue {
    const BLANK: Self = Self { amount: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for MonthlyEstimatedRevenue {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("amount", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.amount
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(MonthlyEstimatedRevenue);

#[cfg(feature = "v2-core-accounts")]
/// When the business was incorporated or registered.
///
/// An object in `identity.business_details.registration_date` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct RegistrationDate {
    /// The day of registration, between 1 and 31.
    pub day: i64,
    /// The month of registration, between 1 and 12.
    pub month: i64,
    /// The four-digit year of registration.
    pub year: i64,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for RegistrationDate {
    const BLANK: Self = Self {
        day: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        year: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for RegistrationDate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("day", rt::REQUIRED),
                rt::Field("month", rt::REQUIRED),
                rt::Field("year", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.day,
            1 => &self.month,
            _ => &self.year,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.day,
            1 => &mut self.month,
            _ => &mut self.year,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(RegistrationDate);

#[cfg(feature = "v2-core-accounts")]
/// The business legal name in non latin script.
///
/// An object in `identity.business_details.script_names` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ScriptNames {
    /// Kana name.
    pub kana: Option<rt::Part<script_names::Kana>>,
    /// Kanji name.
    pub kanji: Option<rt::Part<script_names::Kanji>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ScriptNames {
    const BLANK: Self = Self {
        kana: rt::Blank::BLANK,
        kanji: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ScriptNames {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("kana", rt::OPTIONAL), rt::Field("kanji", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ScriptNames);

/// The category identifying the legal structure of the business.
#[non_exhaustive]
pub enum Structure {
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

rt::open_enum!(Structure {
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
