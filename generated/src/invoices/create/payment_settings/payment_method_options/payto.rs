// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.payto` of [`invoices::create`](fn@crate::invoices::create) takes.

#[cfg(feature = "invoices")]
pub mod mandate_options;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][payto][mandate_options]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][payto][mandate_options]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
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

    /// Sets `purpose`.
    #[inline]
    pub fn purpose(
        self,
        purpose: crate::mandate::payment_method_details::payto::Purpose,
    ) -> Self {
        Self(self.0.with("purpose", purpose))
    }
}

#[cfg(feature = "customers")]
impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
