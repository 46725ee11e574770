// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutLinkWalletOptionsDisplay;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/wallet_options/link`.
    pub struct CreateCheckoutSessionWalletOptionsLink;
}

impl CreateCheckoutSessionWalletOptionsLink {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `display`.
    #[inline]
    pub fn display(mut self, display: CheckoutLinkWalletOptionsDisplay) -> Self {
        self.0.set("display", display);
        self
    }
}

impl Default for CreateCheckoutSessionWalletOptionsLink {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
