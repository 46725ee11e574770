// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.recipient.capabilities.stripe_balance` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

rt::params! {
    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    ///
    /// Parameters for `configuration[recipient][capabilities][stripe_balance][stripe_transfers]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct StripeTransfers;
}

impl StripeTransfers {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// To request a new Capability for an account, pass true. There can be a delay before the requested
    /// Capability becomes active.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for StripeTransfers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
