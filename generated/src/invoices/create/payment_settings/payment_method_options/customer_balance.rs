// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.customer_balance` of [`invoices::create`](fn@crate::invoices::create) takes.

#[cfg(feature = "invoices")]
pub mod bank_transfer;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][customer_balance][bank_transfer]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][customer_balance][bank_transfer]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct BankTransfer;
}

#[cfg(feature = "customers")]
impl BankTransfer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `eu_bank_transfer`.
    #[inline]
    pub fn eu_bank_transfer(
        self,
        eu_bank_transfer: crate::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer,
    ) -> Self {
        Self(self.0.with("eu_bank_transfer", eu_bank_transfer))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", rt::Value::text(type_)))
    }
}

#[cfg(feature = "customers")]
impl Default for BankTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
