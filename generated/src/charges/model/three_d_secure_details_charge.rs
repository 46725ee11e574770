// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::{
    AuthenticationFlow, ElectronicCommerceIndicator, ExemptionIndicator, ResultReason,
};

/// The schema `three_d_secure_details_charge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureDetailsCharge {
    /// For authenticated transactions: how the customer was authenticated by the issuing bank.
    pub authentication_flow: Option<AuthenticationFlow>,
    /// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
    /// authentication was performed.
    pub electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
    /// The exemption requested via 3DS and accepted by the issuer at authentication time.
    pub exemption_indicator: Option<ExemptionIndicator>,
    /// Whether Stripe requested the value of `exemption_indicator` in the transaction. This will depend
    /// on the outcome of Stripe's internal risk assessment.
    pub exemption_indicator_applied: Option<bool>,
    /// Indicates the outcome of 3D Secure authentication.
    pub result: Option<ThreeDSecureDetailsChargeResult>,
    /// Additional information about why 3D Secure succeeded or failed based on the `result`.
    pub result_reason: Option<ResultReason>,
    /// The 3D Secure 1 XID or 3D Secure 2 Directory Server Transaction ID (dsTransId) for this payment.
    pub transaction_id: Option<String>,
    /// The version of 3D Secure that was used.
    pub version: Option<ThreeDSecureDetailsChargeVersion>,
}

impl Blank for ThreeDSecureDetailsCharge {
    const BLANK: Self = Self {
        authentication_flow: Blank::BLANK,
        electronic_commerce_indicator: Blank::BLANK,
        exemption_indicator: Blank::BLANK,
        exemption_indicator_applied: Blank::BLANK,
        result: Blank::BLANK,
        result_reason: Blank::BLANK,
        transaction_id: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Record for ThreeDSecureDetailsCharge {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "three_d_secure_details_charge",
            constants: &[],
            fields: &[
                Field("authentication_flow", NULLABLE),
                Field("electronic_commerce_indicator", NULLABLE),
                Field("exemption_indicator", NULLABLE),
                Field("exemption_indicator_applied", OPTIONAL),
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
            2 => &self.exemption_indicator,
            3 => &self.exemption_indicator_applied,
            4 => &self.result,
            5 => &self.result_reason,
            6 => &self.transaction_id,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authentication_flow,
            1 => &mut self.electronic_commerce_indicator,
            2 => &mut self.exemption_indicator,
            3 => &mut self.exemption_indicator_applied,
            4 => &mut self.result,
            5 => &mut self.result_reason,
            6 => &mut self.transaction_id,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for ThreeDSecureDetailsCharge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ThreeDSecureDetailsCharge);

/// Indicates the outcome of 3D Secure authentication.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeResult {
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

stripe_runtime::open_enum!(ThreeDSecureDetailsChargeResult {
    AttemptAcknowledged = "attempt_acknowledged",
    Authenticated = "authenticated",
    Exempted = "exempted",
    Failed = "failed",
    NotSupported = "not_supported",
    ProcessingError = "processing_error",
});

/// The version of 3D Secure that was used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsChargeVersion {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ThreeDSecureDetailsChargeVersion {
    V1_0_2 = "1.0.2",
    V2_1_0 = "2.1.0",
    V2_2_0 = "2.2.0",
    V2_3_0 = "2.3.0",
    V2_3_1 = "2.3.1",
});
