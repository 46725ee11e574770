// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.acss_debit` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub use crate::subscription::payment_settings::payment_method_options::acss_debit::mandate_options;
#[cfg(feature = "subscriptions")]
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][acss_debit][mandate_options]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][acss_debit][mandate_options]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct MandateOptions;
}

#[cfg(feature = "customers")]
impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `transaction_type`.
    #[inline]
    pub fn transaction_type(
        self,
        transaction_type: crate::subscription::payment_settings::payment_method_options::acss_debit::mandate_options::TransactionType,
    ) -> Self {
        Self(self.0.with("transaction_type", transaction_type))
    }
}

#[cfg(feature = "customers")]
impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
