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
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", Value::secret(account_number)))
    }

    /// Sets `bsb_number`.
    #[inline]
    pub fn bsb_number(self, bsb_number: impl Into<String>) -> Self {
        Self(self.0.with("bsb_number", Value::secret(bsb_number)))
    }

    /// Sets `pay_id`.
    #[inline]
    pub fn pay_id(self, pay_id: impl Into<String>) -> Self {
        Self(self.0.with("pay_id", Value::text(pay_id)))
    }
}

impl Default for CreatePaymentMethodPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
