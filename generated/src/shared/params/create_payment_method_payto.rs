// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is a `payto` PaymentMethod, this hash contains details about the PayTo payment method.
    ///
    /// Parameters at `PostPaymentMethods/payto`, `PostPaymentMethodsPaymentMethod/payto`, `PostPaymentIntents/payment_method_data/payto` and 6 more places.
    pub struct CreatePaymentMethodPayto;
}

impl CreatePaymentMethodPayto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(mut self, account_number: impl Into<String>) -> Self {
        self.0.set("account_number", Value::secret(account_number));
        self
    }

    /// Sets `bsb_number`.
    #[inline]
    pub fn bsb_number(mut self, bsb_number: impl Into<String>) -> Self {
        self.0.set("bsb_number", Value::secret(bsb_number));
        self
    }

    /// Sets `pay_id`.
    #[inline]
    pub fn pay_id(mut self, pay_id: impl Into<String>) -> Self {
        self.0.set("pay_id", Value::text(pay_id));
        self
    }
}

impl Default for CreatePaymentMethodPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
