// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MobilePaymentElementParamFeatures;

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/mobile_payment_element`.
    pub struct MobilePaymentElementParam;
}

impl MobilePaymentElementParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: MobilePaymentElementParamFeatures) -> Self {
        Self(self.0.with("features", features))
    }
}
