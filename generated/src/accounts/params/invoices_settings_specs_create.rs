// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::HostedPaymentMethodSave;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/invoices`.
    pub struct InvoicesSettingsSpecsCreate;
}

impl InvoicesSettingsSpecsCreate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

impl Default for InvoicesSettingsSpecsCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
