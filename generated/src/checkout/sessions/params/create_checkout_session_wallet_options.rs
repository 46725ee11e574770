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
    pub fn link(self, link: CreateCheckoutSessionWalletOptionsLink) -> Self {
        Self(self.0.with("link", link))
    }
}

impl Default for CreateCheckoutSessionWalletOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
