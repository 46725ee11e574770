// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AsyncWorkflowsInputsTaxParam;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/hooks/inputs`, `PostPaymentIntentsIntent/hooks/inputs`, `PostPaymentIntentsIntentCapture/hooks/inputs` and 2 more places.
    pub struct AsyncWorkflowsInputsParam;
}

impl AsyncWorkflowsInputsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: AsyncWorkflowsInputsTaxParam) -> Self {
        Self(self.0.with("tax", tax))
    }
}

impl Default for AsyncWorkflowsInputsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
