// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{
    AuthenticationFlow, ElectronicCommerceIndicator, ResultReason,
    ThreeDSecureDetailsVersion,
};

/// The schema `three_d_secure_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureDetails {
    /// For authenticated transactions: how the customer was authenticated by the issuing bank.
    pub authentication_flow: Option<AuthenticationFlow>,
    /// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
    /// authentication was performed.
    pub electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
    /// Indicates the outcome of 3D Secure authentication.
    pub result: Option<ThreeDSecureDetailsResult>,
    /// Additional information about why 3D Secure succeeded or failed based on the `result`.
    pub result_reason: Option<ResultReason>,
    /// The 3D Secure 1 XID or 3D Secure 2 Directory Server Transaction ID (dsTransId) for this payment.
    pub transaction_id: Option<String>,
    /// The version of 3D Secure that was used.
    pub version: Option<ThreeDSecureDetailsVersion>,
}

impl Blank for ThreeDSecureDetails {
    const BLANK: Self = Self {
        authentication_flow: Blank::BLANK,
        electronic_commerce_indicator: Blank::BLANK,
        result: Blank::BLANK,
        result_reason: Blank::BLANK,
        transaction_id: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Record for ThreeDSecureDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "three_d_secure_details",
            constants: &[],
            fields: &[
                Field("authentication_flow", NULLABLE),
                Field("electronic_commerce_indicator", NULLABLE),
                Field("result", NULLABLE),
                Field("result_reason", NULLABLE),
                Field("transaction_id", NULLABLE),
                Field("version", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authentication_flow,
            1 => &self.electronic_commerce_indicator,
            2 => &self.result,
            3 => &self.result_reason,
            4 => &self.transaction_id,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authentication_flow,
            1 => &mut self.electronic_commerce_indicator,
            2 => &mut self.result,
            3 => &mut self.result_reason,
            4 => &mut self.transaction_id,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for ThreeDSecureDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ThreeDSecureDetails);

/// Indicates the outcome of 3D Secure authentication.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsResult {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `exempted`
    Exempted,
    /// `failed`
    Failed,
    /// `not_supported`
    NotSupported,
    /// `processing_error`
    ProcessingError,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ThreeDSecureDetailsResult {
    AttemptAcknowledged = "attempt_acknowledged",
    Authenticated = "authenticated",
    Exempted = "exempted",
    Failed = "failed",
    NotSupported = "not_supported",
    ProcessingError = "processing_error",
});
