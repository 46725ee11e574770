// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.recipient.capabilities.stripe_balance` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    ///
    /// Parameters for `configuration[recipient][capabilities][stripe_balance][stripe_transfers]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct StripeTransfers;
}

impl StripeTransfers {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}
