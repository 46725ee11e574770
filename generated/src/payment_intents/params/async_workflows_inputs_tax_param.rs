// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/hooks/inputs/tax`, `PostPaymentIntentsIntent/hooks/inputs/tax`, `PostPaymentIntentsIntentCapture/hooks/inputs/tax` and 2 more places.
    pub struct AsyncWorkflowsInputsTaxParam;
}

impl AsyncWorkflowsInputsTaxParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(calculation: impl Into<String>) -> Self {
        Self(Params::new().with("calculation", Value::text(calculation)))
    }

    /// Clears `calculation`: unsets what is stored.
    #[inline]
    pub fn clear_calculation(self) -> Self {
        Self(self.0.cleared("calculation"))
    }
}
