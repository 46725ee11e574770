// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/recipient/capabilities/stripe_balance/stripe_transfers`.
    pub struct UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers;
}

impl UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// To request a new Capability for an account, pass true. There can be a delay before the requested
    /// Capability becomes active.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default
for UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
