// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateCheckoutSessionWalletOptionsLink;

stripe_runtime::params! {
    /// Wallet-specific configuration.
    ///
    /// Parameters at `PostCheckoutSessions/wallet_options`.
    pub struct CreateCheckoutSessionWalletOptions;
}

impl CreateCheckoutSessionWalletOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `link`.
    #[inline]
    pub fn link(mut self, link: CreateCheckoutSessionWalletOptionsLink) -> Self {
        self.0.set("link", link);
        self
    }
}

impl Default for CreateCheckoutSessionWalletOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
