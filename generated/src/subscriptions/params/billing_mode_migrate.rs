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
    pub fn new() -> Self {
        Self(Params::new().with("type", "flexible"))
    }

    /// Sets `flexible`.
    pub fn flexible(mut self, flexible: FlexibleParams) -> Self {
        self.0.set("flexible", flexible);
        self
    }
}

impl Default for BillingModeMigrate {
    fn default() -> Self {
        Self::new()
    }
}
