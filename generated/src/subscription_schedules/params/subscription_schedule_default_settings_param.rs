// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/default_settings/invoice_settings`, `PostSubscriptionSchedulesSchedule/default_settings/invoice_settings`.
    pub struct SubscriptionScheduleDefaultSettingsParam;
}

impl SubscriptionScheduleDefaultSettingsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_tax_ids`.
    #[inline]
    pub fn account_tax_ids(
        mut self,
        account_tax_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "account_tax_ids",
                Value::list(account_tax_ids.into_iter().map(Value::text)),
            );
        self
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(mut self) -> Self {
        self.0.clear("account_tax_ids");
        self
    }

    /// Sets `days_until_due`.
    #[inline]
    pub fn days_until_due(mut self, days_until_due: i64) -> Self {
        self.0.set("days_until_due", days_until_due);
        self
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(mut self, issuer: InvoiceIssuer) -> Self {
        self.0.set("issuer", issuer);
        self
    }
}

impl Default for SubscriptionScheduleDefaultSettingsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
