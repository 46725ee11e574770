// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentElementParamFeatures;

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/payment_element`.
    pub struct PaymentElementParam;
}

impl PaymentElementParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: PaymentElementParamFeatures) -> Self {
        Self(self.0.with("features", features))
    }
}
