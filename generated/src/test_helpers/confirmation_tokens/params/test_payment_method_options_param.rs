// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CardParam;

stripe_runtime::params! {
    /// Payment-method-specific configuration for this ConfirmationToken.
    ///
    /// Parameters at `PostTestHelpersConfirmationTokens/payment_method_options`.
    pub struct TestPaymentMethodOptionsParam;
}

impl TestPaymentMethodOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(mut self, card: CardParam) -> Self {
        self.0.set("card", card);
        self
    }
}

impl Default for TestPaymentMethodOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
