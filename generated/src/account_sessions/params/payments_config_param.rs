// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentsFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/payment_details`, `PostAccountSessions/components/payments`.
    pub struct PaymentsConfigParam;
}

impl PaymentsConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: PaymentsFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
