// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// All invoices will be billed using the specified settings.
    ///
    /// Parameters at `PostCustomersCustomerSubscriptions/invoice_settings`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/invoice_settings`, `PostSubscriptions/invoice_settings` and 1 more places.
    pub struct InvoiceSettingsParam;
}

impl InvoiceSettingsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_tax_ids`.
    #[inline]
    pub fn account_tax_ids(
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    Value::list(account_tax_ids.into_iter().map(Value::text)),
                ),
        )
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.cleared("account_tax_ids"))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: InvoiceIssuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for InvoiceSettingsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
