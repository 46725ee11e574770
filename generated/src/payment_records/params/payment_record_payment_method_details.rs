// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BillingDetailsParams, PaymentRecordPaymentMethodDetailsCustom};

stripe_runtime::params! {
    /// Information about the Payment Method debited for this payment.
    ///
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttempt/payment_method_details`, `PostPaymentRecordsReportPayment/payment_method_details`.
    pub struct PaymentRecordPaymentMethodDetails;
}

impl PaymentRecordPaymentMethodDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(mut self, billing_details: BillingDetailsParams) -> Self {
        self.0.set("billing_details", billing_details);
        self
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(mut self, custom: PaymentRecordPaymentMethodDetailsCustom) -> Self {
        self.0.set("custom", custom);
        self
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.0.set("payment_method", Value::text(payment_method));
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: PaymentRecordPaymentMethodDetailsType) -> Self {
        self.0.set("type", type_);
        self
    }
}

impl Default for PaymentRecordPaymentMethodDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentRecordsIdReportPaymentAttempt/payment_method_details/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentRecordPaymentMethodDetailsType {
    /// `custom`
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentRecordPaymentMethodDetailsType {
    Custom = "custom",
});
