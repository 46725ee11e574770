// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.upi` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub use crate::subscription::payment_settings::payment_method_options::card::mandate_options;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][upi][mandate_options]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][upi][mandate_options]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
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

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<rt::Timestamp>) -> Self {
        let end_date: rt::Timestamp = end_date.into();
        Self(self.0.with("end_date", end_date))
    }
}

#[cfg(feature = "customers")]
impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
