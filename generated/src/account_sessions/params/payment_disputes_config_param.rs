// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentDisputesFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/payment_disputes`.
    pub struct PaymentDisputesConfigParam;
}

impl PaymentDisputesConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: PaymentDisputesFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
