// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers;

stripe_runtime::params! {
    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/recipient/capabilities/stripe_balance`.
    pub struct UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance;
}

impl UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    #[inline]
    pub fn stripe_transfers(
        self,
        stripe_transfers: UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
    ) -> Self {
        Self(self.0.with("stripe_transfers", stripe_transfers))
    }
}

impl Default for UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
