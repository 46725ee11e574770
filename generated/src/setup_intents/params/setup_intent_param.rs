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
        mut self,
        mandate_options: SetupIntentMandateOptionsParam,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `network`.
    #[inline]
    pub fn network(mut self, network: PaymentIntentParamNetwork) -> Self {
        self.0.set("network", network);
        self
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        mut self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        self.0.set("request_three_d_secure", request_three_d_secure);
        self
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(
        mut self,
        three_d_secure: SetupIntentParamThreeDSecure,
    ) -> Self {
        self.0.set("three_d_secure", three_d_secure);
        self
    }
}

impl Default for SetupIntentParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
