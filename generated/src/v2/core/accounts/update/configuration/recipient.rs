// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.recipient` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub mod capabilities;

rt::params! {
    /// Capabilities to request on the Recipient Configuration.
    ///
    /// Parameters for `configuration[recipient][capabilities]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Capabilities;
}

impl Capabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    #[inline]
    pub fn stripe_balance(self, stripe_balance: capabilities::StripeBalance) -> Self {
        Self(self.0.with("stripe_balance", stripe_balance))
    }
}

impl Default for Capabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
