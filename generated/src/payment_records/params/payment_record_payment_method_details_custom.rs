// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttempt/payment_method_details/custom`, `PostPaymentRecordsReportPayment/payment_method_details/custom`.
    pub struct PaymentRecordPaymentMethodDetailsCustom;
}

impl PaymentRecordPaymentMethodDetailsCustom {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `display_name`.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", Value::text(display_name)))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", Value::text(type_)))
    }
}

impl Default for PaymentRecordPaymentMethodDetailsCustom {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
