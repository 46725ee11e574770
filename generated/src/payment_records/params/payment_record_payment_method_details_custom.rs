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
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.0.set("display_name", Value::text(display_name));
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.set("type", Value::text(type_));
        self
    }
}

impl Default for PaymentRecordPaymentMethodDetailsCustom {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
