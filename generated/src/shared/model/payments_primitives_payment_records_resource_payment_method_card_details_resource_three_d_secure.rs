// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};
use crate::{AuthenticationFlow, ExemptionIndicator, ResultReason};

/// The schema `payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure {
    /// For authenticated transactions: Indicates how the issuing bank authenticated the customer.
    pub authentication_flow: Option<AuthenticationFlow>,
    /// The 3D Secure cryptogram, also known as the "authentication value" (AAV, CAVV or AEVV).
    pub cryptogram: Option<String>,
    /// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
    /// authentication was performed.
    pub electronic_commerce_indicator: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureElectronicCommerceIndicator,
    >,
    /// The exemption requested via 3DS and accepted by the issuer at authentication time.
    pub exemption_indicator: Option<ExemptionIndicator>,
    /// Whether Stripe requested the value of `exemption_indicator` in the transaction. This will depend
    /// on the outcome of Stripe's internal risk assessment.
    pub exemption_indicator_applied: Option<bool>,
    /// Indicates the outcome of 3D Secure authentication.
    pub result: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureResult,
    >,
    /// Additional information about why 3D Secure succeeded or failed, based on the `result`.
    pub result_reason: Option<ResultReason>,
    /// The version of 3D Secure that was used.
    pub version: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureVersion,
    >,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure {
    const BLANK: Self = Self {
        authentication_flow: Blank::BLANK,
        cryptogram: Blank::BLANK,
        electronic_commerce_indicator: Blank::BLANK,
        exemption_indicator: Blank::BLANK,
        exemption_indicator_applied: Blank::BLANK,
        result: Blank::BLANK,
        result_reason: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure",
            constants: &[],
            fields: &[
                Field("authentication_flow", NULLABLE),
                Field("cryptogram", NULLABLE | SECRET),
                Field("electronic_commerce_indicator", NULLABLE),
                Field("exemption_indicator", NULLABLE),
                Field("exemption_indicator_applied", NULLABLE),
                Field("result", NULLABLE),
                Field("result_reason", NULLABLE),
                Field("version", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authentication_flow,
            1 => &self.cryptogram,
            2 => &self.electronic_commerce_indicator,
            3 => &self.exemption_indicator,
            4 => &self.exemption_indicator_applied,
            5 => &self.result,
            6 => &self.result_reason,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authentication_flow,
            1 => &mut self.cryptogram,
            2 => &mut self.electronic_commerce_indicator,
            3 => &mut self.exemption_indicator,
            4 => &mut self.exemption_indicator_applied,
            5 => &mut self.result,
            6 => &mut self.result_reason,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure);

/// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
/// authentication was performed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureElectronicCommerceIndicator {
    /// `01`
    V01,
    /// `02`
    V02,
    /// `03`
    V03,
    /// `04`
    V04,
    /// `05`
    V05,
    /// `06`
    V06,
    /// `07`
    V07,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureElectronicCommerceIndicator {
    V01 = "01",
    V02 = "02",
    V03 = "03",
    V04 = "04",
    V05 = "05",
    V06 = "06",
    V07 = "07",
});

/// Indicates the outcome of 3D Secure authentication.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureResult {
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

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureResult {
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
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureVersion {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureVersion {
    V1_0_2 = "1.0.2",
    V2_1_0 = "2.1.0",
    V2_2_0 = "2.2.0",
});
