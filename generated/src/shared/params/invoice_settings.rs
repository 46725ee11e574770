// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/invoice_settings`, `PostSubscriptionSchedulesSchedule/phases[]/invoice_settings`, `PostInvoicesCreatePreview/schedule_details/phases[]/invoice_settings`.
    pub struct InvoiceSettings;
}

impl InvoiceSettings {
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

    /// Sets `days_until_due`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: InvoiceIssuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
