// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    PaymentIntentParamNetwork, RequestThreeDSecure, SetupIntentMandateOptionsParam,
    SetupIntentParamThreeDSecure,
};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/card`, `PostSetupIntentsIntent/payment_method_options/card`, `PostSetupIntentsIntentConfirm/payment_method_options/card`.
    pub struct SetupIntentParam;
}

impl SetupIntentParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: SetupIntentMandateOptionsParam,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `network`.
    #[inline]
    pub fn network(self, network: PaymentIntentParamNetwork) -> Self {
        Self(self.0.with("network", network))
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        Self(self.0.with("request_three_d_secure", request_three_d_secure))
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(self, three_d_secure: SetupIntentParamThreeDSecure) -> Self {
        Self(self.0.with("three_d_secure", three_d_secure))
    }
}

impl Default for SetupIntentParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
