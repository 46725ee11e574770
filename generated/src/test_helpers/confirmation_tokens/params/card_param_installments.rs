// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InstallmentPlan;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersConfirmationTokens/payment_method_options/card/installments`.
    pub struct CardParamInstallments;
}

impl CardParamInstallments {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(plan: InstallmentPlan) -> Self {
        Self(Params::new().with("plan", plan))
    }
}
