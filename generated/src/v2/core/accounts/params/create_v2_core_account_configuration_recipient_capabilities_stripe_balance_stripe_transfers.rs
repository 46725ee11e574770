// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/recipient/capabilities/stripe_balance/stripe_transfers`.
    pub struct CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers;
}

impl CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}
