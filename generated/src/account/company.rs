// Written by `cargo xtask generate`. Do not edit.
//! What is in `company` of [`Account`](crate::Account).

pub mod verification;
pub use crate::customer::Address;
pub use crate::person::{AddressKana, AddressKanji};

/// An object in `company.directorship_declaration` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct DirectorshipDeclaration {
    /// The Unix timestamp marking when the directorship declaration attestation was made.
    pub date: Option<rt::Timestamp>,
    /// The IP address from which the directorship declaration attestation was made.
    pub ip: Option<String>,
    /// The user-agent string from the browser where the directorship declaration attestation was made.
    pub user_agent: Option<String>,
}

impl rt::Blank for DirectorshipDeclaration {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for DirectorshipDeclaration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_directorship_declaration",
            constants: &[],
            fields: &[
                rt::Field("date", rt::NULLABLE),
                rt::Field("ip", rt::NULLABLE),
                rt::Field("user_agent", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            _ => &mut self.user_agent,
        }
    }
}

rt::record_traits!(DirectorshipDeclaration);

/// An object in `company.ownership_declaration` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnershipDeclaration {
    /// The Unix timestamp marking when the beneficial owner attestation was made.
    pub date: Option<rt::Timestamp>,
    /// The IP address from which the beneficial owner attestation was made.
    pub ip: Option<String>,
    /// The user-agent string from the browser where the beneficial owner attestation was made.
    pub user_agent: Option<String>,
}

impl rt::Blank for OwnershipDeclaration {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for OwnershipDeclaration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_ubo_declaration",
            constants: &[],
            fields: &[
                rt::Field("date", rt::NULLABLE),
                rt::Field("ip", rt::NULLABLE),
                rt::Field("user_agent", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            _ => &mut self.user_agent,
        }
    }
}

rt::record_traits!(OwnershipDeclaration);

/// This value is used to determine if a business is exempt from providing ultimate beneficial
/// owners. See
/// [this support article](https://support.stripe.com/questions/exemption-from-providing-ownership-details)
/// and
/// [changelog](https://docs.stripe.com/changelog/acacia/2025-01-27/ownership-exemption-reason-accounts-api)
/// for more details.
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`
    QualifiesAsFinancialInstitution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OwnershipExemptionReason {
    QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
    QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
});

/// An object in `company.registration_date` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct RegistrationDate {
    /// The day of registration, between 1 and 31.
    pub day: Option<i64>,
    /// The month of registration, between 1 and 12.
    pub month: Option<i64>,
    /// The four-digit year of registration.
    pub year: Option<i64>,
}

impl rt::Blank for RegistrationDate {
    const BLANK: Self = Self {
        day: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        year: rt::Blank::BLANK,
    };
}

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
            name: "legal_entity_registration_date",
            constants: &[],
            fields: &[
                rt::Field("day", rt::NULLABLE),
                rt::Field("month", rt::NULLABLE),
                rt::Field("year", rt::NULLABLE),
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

rt::record_traits!(RegistrationDate);

/// An object in `company.representative_declaration` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct RepresentativeDeclaration {
    /// The Unix timestamp marking when the representative declaration attestation was made.
    pub date: Option<rt::Timestamp>,
    /// The IP address from which the representative declaration attestation was made.
    pub ip: Option<String>,
    /// The user-agent string from the browser where the representative declaration attestation was
    /// made.
    pub user_agent: Option<String>,
}

impl rt::Blank for RepresentativeDeclaration {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for RepresentativeDeclaration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_representative_declaration",
            constants: &[],
            fields: &[
                rt::Field("date", rt::NULLABLE),
                rt::Field("ip", rt::NULLABLE),
                rt::Field("user_agent", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            _ => &mut self.user_agent,
        }
    }
}

rt::record_traits!(RepresentativeDeclaration);

/// The category identifying the legal structure of the company or legal entity. Also available for
/// accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `stripe`. See
/// [Business structure](https://docs.stripe.com/connect/identity-verification#business-structure)
/// for more details.
#[non_exhaustive]
pub enum Structure {
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

rt::open_enum!(Structure {
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

/// An object in `company.verification` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    pub document: rt::Part<crate::person::verification::Document>,
}

impl rt::Record for Verification {
    fn blank() -> Self {
        Self { document: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_company_verification",
            constants: &[],
            fields: &[rt::Field("document", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.document
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.document
    }
}

rt::record_traits!(Verification);
