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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(self) -> Self {
        Self(self.0.cleared("amount"))
    }

    /// Sets `from_postal_code`.
    #[inline]
    pub fn from_postal_code(self, from_postal_code: impl Into<String>) -> Self {
        Self(self.0.with("from_postal_code", Value::text(from_postal_code)))
    }

    /// Clears `from_postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_from_postal_code(self) -> Self {
        Self(self.0.cleared("from_postal_code"))
    }

    /// Sets `to_postal_code`.
    #[inline]
    pub fn to_postal_code(self, to_postal_code: impl Into<String>) -> Self {
        Self(self.0.with("to_postal_code", Value::text(to_postal_code)))
    }

    /// Clears `to_postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_to_postal_code(self) -> Self {
        Self(self.0.cleared("to_postal_code"))
    }
}

impl Default for AmountDetailsShippingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
