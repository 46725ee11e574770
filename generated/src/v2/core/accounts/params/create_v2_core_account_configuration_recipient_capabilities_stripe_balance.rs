// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers;

stripe_runtime::params! {
    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/recipient/capabilities/stripe_balance`.
    pub struct CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance;
}

impl CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    #[inline]
    pub fn stripe_transfers(
        mut self,
        stripe_transfers: CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
    ) -> Self {
        self.0.set("stripe_transfers", stripe_transfers);
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
