// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If specified, the funds from the subscription's invoices will be transferred to the destination
    /// and the ID of the resulting transfers will be found on the resulting charges.
    ///
    /// Parameters at `PostCustomersCustomerSubscriptions/transfer_data`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/transfer_data`, `PostSubscriptions/transfer_data` and 7 more places.
    pub struct CustomerSubscriptionTransferData;
}

impl CustomerSubscriptionTransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Params::new().with("destination", Value::text(destination)))
    }

    /// Sets `amount_percent`.
    #[inline]
    pub fn amount_percent(self, amount_percent: f64) -> Self {
        Self(self.0.with("amount_percent", amount_percent))
    }
}
