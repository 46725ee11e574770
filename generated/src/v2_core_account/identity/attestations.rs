// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.attestations` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod persons_provided;
pub use crate::v2_core_account_person::additional_terms_of_service as terms_of_service;

/// This hash is used to attest that the directors information provided to Stripe is both current
/// and correct.
///
/// An object in `identity.attestations.directorship_declaration` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct DirectorshipDeclaration {
    /// The time marking when the director attestation was made. Represented as a RFC 3339 date & time
    /// UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub date: Option<rt::DateTime>,
    /// The IP address from which the director attestation was made.
    pub ip: Option<String>,
    /// The user agent of the browser from which the director attestation was made.
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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("date", rt::OPTIONAL),
                rt::Field("ip", rt::OPTIONAL),
                rt::Field("user_agent", rt::OPTIONAL),
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

/// This hash is used to attest that the beneficial owner information provided to Stripe is both
/// current and correct.
///
/// An object in `identity.attestations.ownership_declaration` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnershipDeclaration {
    /// The time marking when the beneficial owner attestation was made. Represented as a RFC 3339 date
    /// & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub date: Option<rt::DateTime>,
    /// The IP address from which the beneficial owner attestation was made.
    pub ip: Option<String>,
    /// The user agent of the browser from which the beneficial owner attestation was made.
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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("date", rt::OPTIONAL),
                rt::Field("ip", rt::OPTIONAL),
                rt::Field("user_agent", rt::OPTIONAL),
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

/// Attestation that all Persons with a specific Relationship value have been provided.
///
/// An object in `identity.attestations.persons_provided` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonsProvided {
    /// Whether the company’s directors have been provided. Set this Boolean to true after creating all
    /// the company’s directors with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    pub directors: Option<bool>,
    /// Whether the company’s executives have been provided. Set this Boolean to true after creating all
    /// the company’s executives with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    pub executives: Option<bool>,
    /// Whether the company’s owners have been provided. Set this Boolean to true after creating all the
    /// company’s owners with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    pub owners: Option<bool>,
    /// Reason for why the company is exempt from providing ownership information.
    pub ownership_exemption_reason: Option<persons_provided::OwnershipExemptionReason>,
}

impl rt::Blank for PersonsProvided {
    const BLANK: Self = Self {
        directors: rt::Blank::BLANK,
        executives: rt::Blank::BLANK,
        owners: rt::Blank::BLANK,
        ownership_exemption_reason: rt::Blank::BLANK,
    };
}

impl rt::Record for PersonsProvided {
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
                rt::Field("directors", rt::OPTIONAL),
                rt::Field("executives", rt::OPTIONAL),
                rt::Field("owners", rt::OPTIONAL),
                rt::Field("ownership_exemption_reason", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.directors,
            1 => &self.executives,
            2 => &self.owners,
            _ => &self.ownership_exemption_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.directors,
            1 => &mut self.executives,
            2 => &mut self.owners,
            _ => &mut self.ownership_exemption_reason,
        }
    }
}

rt::record_traits!(PersonsProvided);

/// This hash is used to attest that the representative is authorized to act as the representative
/// of their legal entity.
///
/// An object in `identity.attestations.representative_declaration` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct RepresentativeDeclaration {
    /// The time marking when the representative attestation was made. Represented as a RFC 3339 date &
    /// time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub date: Option<rt::DateTime>,
    /// The IP address from which the representative attestation was made.
    pub ip: Option<String>,
    /// The user agent of the browser from which the representative attestation was made.
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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("date", rt::OPTIONAL),
                rt::Field("ip", rt::OPTIONAL),
                rt::Field("user_agent", rt::OPTIONAL),
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

/// Attestations of accepted terms of service agreements.
///
/// An object in `identity.attestations.terms_of_service` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct TermsOfService {
    /// Details on the Account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    pub account: Option<
        rt::Part<crate::v2_core_account_person::additional_terms_of_service::Account>,
    >,
}

impl rt::Blank for TermsOfService {
    const BLANK: Self = Self { account: rt::Blank::BLANK };
}

impl rt::Record for TermsOfService {
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
            fields: &[rt::Field("account", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.account
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.account
    }
}

rt::record_traits!(TermsOfService);
