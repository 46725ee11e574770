// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CardParamInstallments;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersConfirmationTokens/payment_method_options/card`.
    pub struct CardParam;
}

impl CardParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: CardParamInstallments) -> Self {
        Self(self.0.with("installments", installments))
    }
}

impl Default for CardParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
