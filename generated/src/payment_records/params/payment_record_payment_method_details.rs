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
    pub fn billing_details(self, billing_details: BillingDetailsParams) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(self, custom: PaymentRecordPaymentMethodDetailsCustom) -> Self {
        Self(self.0.with("custom", custom))
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(self, payment_method: impl Into<String>) -> Self {
        Self(self.0.with("payment_method", Value::text(payment_method)))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: PaymentRecordPaymentMethodDetailsType) -> Self {
        Self(self.0.with("type", type_))
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
