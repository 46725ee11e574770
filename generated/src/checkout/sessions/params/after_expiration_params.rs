// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RecoveryParams;

stripe_runtime::params! {
    /// Configure actions after a Checkout Session has expired. You can't set this parameter if
    /// `ui_mode` is `elements`.
    ///
    /// Parameters at `PostCheckoutSessions/after_expiration`.
    pub struct AfterExpirationParams;
}

impl AfterExpirationParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `recovery`.
    #[inline]
    pub fn recovery(self, recovery: RecoveryParams) -> Self {
        Self(self.0.with("recovery", recovery))
    }
}

impl Default for AfterExpirationParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
