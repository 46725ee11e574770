// Written by `cargo xtask generate`. Do not edit.

/// The method used to send this payout, which is `standard` or `instant`. We support `instant` for
/// payouts to debit cards and bank accounts in certain countries. Learn more about
/// [bank support for Instant Payouts](https://docs.stripe.com/payouts/instant-payouts-banks).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayoutMethod {
    /// `instant`
    Instant,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PayoutMethod {
    Instant = "instant",
    Standard = "standard",
});
