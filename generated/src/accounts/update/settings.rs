// Written by `cargo xtask generate`. Do not edit.
//! What `settings` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::accounts::create::settings::card_issuing;
pub use crate::accounts::create::settings::card_payments;
pub use crate::account::settings::invoices;
pub mod payouts;
pub use crate::accounts::create::settings::card_issuing as treasury;

pub use crate::accounts::create::settings::{
    BacsDebitPayments, Branding, CardIssuing, CardPayments, Payments, Payouts, Treasury,
};

rt::params! {
    /// Parameters for `settings[invoices]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Invoices;
}

impl Invoices {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `default_account_tax_ids`.
    #[inline]
    pub fn default_account_tax_ids(
        self,
        default_account_tax_ids: impl IntoIterator<Item = impl Into<crate::ids::TaxIdId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_account_tax_ids",
                    rt::Value::list(
                        default_account_tax_ids
                            .into_iter()
                            .map(Into::<crate::ids::TaxIdId>::into),
                    ),
                ),
        )
    }

    /// Clears `default_account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_default_account_tax_ids(self) -> Self {
        Self(self.0.cleared("default_account_tax_ids"))
    }

    /// Sets `hosted_payment_method_save`.
    #[inline]
    pub fn hosted_payment_method_save(
        self,
        hosted_payment_method_save: crate::account::settings::invoices::HostedPaymentMethodSave,
    ) -> Self {
        Self(self.0.with("hosted_payment_method_save", hosted_payment_method_save))
    }
}

impl Default for Invoices {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
