// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance;

stripe_runtime::params! {
    /// Capabilities to be requested on the Recipient Configuration.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/recipient/capabilities`.
    pub struct CreateV2CoreAccountConfigurationRecipientCapabilities;
}

impl CreateV2CoreAccountConfigurationRecipientCapabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    #[inline]
    pub fn stripe_balance(
        self,
        stripe_balance: CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance,
    ) -> Self {
        Self(self.0.with("stripe_balance", stripe_balance))
    }
}

impl Default for CreateV2CoreAccountConfigurationRecipientCapabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
