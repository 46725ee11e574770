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
        self,
        default_account_tax_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_account_tax_ids",
                    Value::list(default_account_tax_ids.into_iter().map(Value::text)),
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
        hosted_payment_method_save: HostedPaymentMethodSave,
    ) -> Self {
        Self(self.0.with("hosted_payment_method_save", hosted_payment_method_save))
    }
}

impl Default for InvoicesSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
