// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance;

stripe_runtime::params! {
    /// Capabilities to request on the Recipient Configuration.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/recipient/capabilities`.
    pub struct UpdateV2CoreAccountConfigurationRecipientCapabilities;
}

impl UpdateV2CoreAccountConfigurationRecipientCapabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    #[inline]
    pub fn stripe_balance(
        self,
        stripe_balance: UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance,
    ) -> Self {
        Self(self.0.with("stripe_balance", stripe_balance))
    }
}

impl Default for UpdateV2CoreAccountConfigurationRecipientCapabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
