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
    pub fn card(self, card: CardParam) -> Self {
        Self(self.0.with("card", card))
    }
}

impl Default for TestPaymentMethodOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
