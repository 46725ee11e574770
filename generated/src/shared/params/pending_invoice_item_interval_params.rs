// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreatePlanInterval;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/pending_invoice_item_interval`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/pending_invoice_item_interval`, `PostSubscriptions/pending_invoice_item_interval` and 2 more places.
    pub struct PendingInvoiceItemIntervalParams;
}

impl PendingInvoiceItemIntervalParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: CreatePlanInterval) -> Self {
        Self(Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }
}
