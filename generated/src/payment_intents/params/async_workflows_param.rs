// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AsyncWorkflowsInputsParam;

stripe_runtime::params! {
    /// Automations to be run during the PaymentIntent lifecycle
    ///
    /// Parameters at `PostPaymentIntents/hooks`, `PostPaymentIntentsIntent/hooks`, `PostPaymentIntentsIntentCapture/hooks` and 2 more places.
    pub struct AsyncWorkflowsParam;
}

impl AsyncWorkflowsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `inputs`.
    #[inline]
    pub fn inputs(self, inputs: AsyncWorkflowsInputsParam) -> Self {
        Self(self.0.with("inputs", inputs))
    }
}

impl Default for AsyncWorkflowsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
