// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AsyncWorkflowsInputsTaxParam;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/hooks/inputs`, `PostPaymentIntentsIntent/hooks/inputs`, `PostPaymentIntentsIntentCapture/hooks/inputs` and 2 more places.
    pub struct AsyncWorkflowsInputsParam;
}

impl AsyncWorkflowsInputsParam {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `tax`.
    pub fn tax(mut self, tax: AsyncWorkflowsInputsTaxParam) -> Self {
        self.0.set("tax", tax);
        self
    }
}

impl Default for AsyncWorkflowsInputsParam {
    fn default() -> Self {
        Self::new()
    }
}
