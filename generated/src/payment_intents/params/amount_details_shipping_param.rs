// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/shipping`, `PostPaymentIntentsIntent/amount_details/shipping`, `PostPaymentIntentsIntentCapture/amount_details/shipping` and 2 more places.
    pub struct AmountDetailsShippingParam;
}

impl AmountDetailsShippingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(mut self) -> Self {
        self.0.clear("amount");
        self
    }

    /// Sets `from_postal_code`.
    #[inline]
    pub fn from_postal_code(mut self, from_postal_code: impl Into<String>) -> Self {
        self.0.set("from_postal_code", Value::text(from_postal_code));
        self
    }

    /// Clears `from_postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_from_postal_code(mut self) -> Self {
        self.0.clear("from_postal_code");
        self
    }

    /// Sets `to_postal_code`.
    #[inline]
    pub fn to_postal_code(mut self, to_postal_code: impl Into<String>) -> Self {
        self.0.set("to_postal_code", Value::text(to_postal_code));
        self
    }

    /// Clears `to_postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_to_postal_code(mut self) -> Self {
        self.0.clear("to_postal_code");
        self
    }
}

impl Default for AmountDetailsShippingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
