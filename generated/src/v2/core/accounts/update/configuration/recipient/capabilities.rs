// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.recipient.capabilities` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub mod stripe_balance;

rt::params! {
    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    ///
    /// Parameters for `configuration[recipient][capabilities][stripe_balance]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct StripeBalance;
}

impl StripeBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    #[inline]
    pub fn stripe_transfers(
        self,
        stripe_transfers: stripe_balance::StripeTransfers,
    ) -> Self {
        Self(self.0.with("stripe_transfers", stripe_transfers))
    }
}

impl Default for StripeBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
