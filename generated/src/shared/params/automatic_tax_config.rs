// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Automatic tax settings for this subscription.
    ///
    /// Parameters at `PostCustomersCustomerSubscriptions/automatic_tax`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/automatic_tax`, `PostSubscriptions/automatic_tax` and 6 more places.
    pub struct AutomaticTaxConfig;
}

impl AutomaticTaxConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: InvoiceIssuer) -> Self {
        Self(self.0.with("liability", liability))
    }
}
