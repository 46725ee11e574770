// Written by `cargo xtask generate`. Do not edit.
//! What is in `verification_data` of [`IssuingAuthorization`](crate::IssuingAuthorization).

pub mod authentication_exemption;
pub mod three_d_secure;

/// Whether the cardholder provided an address first line and if it matched the cardholder’s
/// `billing.address.line1`.
#[non_exhaustive]
pub enum AddressLine1Check {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AddressLine1Check {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});

/// Whether the cardholder provided a postal code and if it matched the cardholder’s
/// `billing.address.postal_code`.
#[non_exhaustive]
pub enum AddressPostalCodeCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AddressPostalCodeCheck {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});

/// An object in `verification_data.authentication_exemption` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationExemption {
    /// The entity that requested the exemption, either the acquiring merchant or the Issuing user.
    pub claimed_by: authentication_exemption::ClaimedBy,
    /// The specific exemption claimed for this authorization.
    pub type_: authentication_exemption::Type,
}

impl rt::Blank for AuthenticationExemption {
    const BLANK: Self = Self {
        claimed_by: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for AuthenticationExemption {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_authentication_exemption",
            constants: &[],
            fields: &[
                rt::Field("claimed_by", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.claimed_by,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.claimed_by,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(AuthenticationExemption);

/// Whether the cardholder provided a CVC and if it matched Stripe’s record.
#[non_exhaustive]
pub enum CvcCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CvcCheck {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});

/// Whether the cardholder provided an expiry date and if it matched Stripe’s record.
#[non_exhaustive]
pub enum ExpiryCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ExpiryCheck {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});

/// An object in `verification_data.three_d_secure` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecure {
    /// The outcome of the 3D Secure authentication request.
    pub result: three_d_secure::Result,
}

impl rt::Blank for ThreeDSecure {
    const BLANK: Self = Self { result: rt::Blank::BLANK };
}

impl rt::Record for ThreeDSecure {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_three_d_secure",
            constants: &[],
            fields: &[rt::Field("result", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.result
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.result
    }
}

rt::record_traits!(ThreeDSecure);
