// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.acss_debit` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::invoice::payment_settings::payment_method_options::acss_debit::mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

rt::params! {
    /// Parameters for `payment_settings[payment_method_options][acss_debit][mandate_options]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][acss_debit][mandate_options]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct MandateOptions;
}

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
        transaction_type: crate::invoice::payment_settings::payment_method_options::acss_debit::mandate_options::TransactionType,
    ) -> Self {
        Self(self.0.with("transaction_type", transaction_type))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
