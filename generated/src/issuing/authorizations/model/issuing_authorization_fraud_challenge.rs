// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `issuing_authorization_fraud_challenge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFraudChallenge {
    /// The status of the fraud challenge.
    pub status: IssuingAuthorizationFraudChallengeStatus,
    /// If the challenge is not deliverable, the reason why.
    pub undeliverable_reason: Option<
        IssuingAuthorizationFraudChallengeUndeliverableReason,
    >,
}

impl Blank for IssuingAuthorizationFraudChallenge {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        undeliverable_reason: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFraudChallenge {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fraud_challenge",
            constants: &[("channel", Constant::Str("sms"))],
            fields: &[Field("status", REQUIRED), Field("undeliverable_reason", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.status,
            _ => &self.undeliverable_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.undeliverable_reason,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationFraudChallenge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFraudChallenge);

/// The status of the fraud challenge.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationFraudChallengeStatus {
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `rejected`
    Rejected,
    /// `undeliverable`
    Undeliverable,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationFraudChallengeStatus {
    Expired = "expired",
    Pending = "pending",
    Rejected = "rejected",
    Undeliverable = "undeliverable",
    Verified = "verified",
});

/// If the challenge is not deliverable, the reason why.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationFraudChallengeUndeliverableReason {
    /// `no_phone_number`
    NoPhoneNumber,
    /// `unsupported_phone_number`
    UnsupportedPhoneNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationFraudChallengeUndeliverableReason {
    NoPhoneNumber = "no_phone_number",
    UnsupportedPhoneNumber = "unsupported_phone_number",
});
