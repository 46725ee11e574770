// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub use crate::subscription::payment_settings::payment_method_options::card::mandate_options;
#[cfg(feature = "subscriptions")]
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
#[cfg(feature = "subscriptions")]
pub use crate::payment_intent::payment_method_options::card::Network;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][card][mandate_options]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][card][mandate_options]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct MandateOptions;
}

#[cfg(feature = "customers")]
impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(
        self,
        amount_type: crate::subscription::payment_settings::payment_method_options::card::mandate_options::AmountType,
    ) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }
}

#[cfg(feature = "customers")]
impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
