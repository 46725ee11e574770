// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::FlexibleParams;

stripe_runtime::params! {
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    ///
    /// Parameters at `PostSubscriptionsSubscriptionMigrate/billing_mode`.
    pub struct BillingModeMigrate;
}

impl BillingModeMigrate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "flexible"))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: FlexibleParams) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

impl Default for BillingModeMigrate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
