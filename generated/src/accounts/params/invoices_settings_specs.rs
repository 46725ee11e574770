// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::HostedPaymentMethodSave;

stripe_runtime::params! {
    /// Parameters at `PostAccountsAccount/settings/invoices`.
    pub struct InvoicesSettingsSpecs;
}

impl InvoicesSettingsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `default_account_tax_ids`.
    #[inline]
    pub fn default_account_tax_ids(
        mut self,
        default_account_tax_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "default_account_tax_ids",
                Value::list(default_account_tax_ids.into_iter().map(Value::text)),
            );
        self
    }

    /// Clears `default_account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_default_account_tax_ids(mut self) -> Self {
        self.0.clear("default_account_tax_ids");
        self
    }

    /// Sets `hosted_payment_method_save`.
    #[inline]
    pub fn hosted_payment_method_save(
        mut self,
        hosted_payment_method_save: HostedPaymentMethodSave,
    ) -> Self {
        self.0.set("hosted_payment_method_save", hosted_payment_method_save);
        self
    }
}

impl Default for InvoicesSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
