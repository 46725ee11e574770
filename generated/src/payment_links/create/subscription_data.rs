// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub mod invoice_settings;
pub mod trial_settings;
pub use crate::subscriptions::create::TrialSettings;

rt::params! {
    /// Parameters for `subscription_data[invoice_settings]` of [`payment_links::create`](fn@crate::payment_links::create) and `subscription_data[invoice_settings]` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct InvoiceSettings;
}

impl InvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(
        self,
        issuer: crate::payment_links::create::invoice_creation::invoice_data::Issuer,
    ) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
