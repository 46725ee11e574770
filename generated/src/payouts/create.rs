// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payouts::create`](fn@crate::payouts::create).

#[cfg(feature = "payouts")]
/// The method used to send this payout, which is `standard` or `instant`. We support `instant` for
/// payouts to debit cards and bank accounts in certain countries. Learn more about
/// [bank support for Instant Payouts](https://docs.stripe.com/payouts/instant-payouts-banks).
#[non_exhaustive]
pub enum Method {
    /// `instant`
    Instant,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payouts")]
rt::open_enum!(Method {
    Instant = "instant",
    Standard = "standard",
});

/// The balance type of your Stripe balance to draw this payout from. Balances for different payment
/// sources are kept separately. You can find the amounts with the Balances API. One of
/// `bank_account`, `card`, or `fpx`.
#[non_exhaustive]
pub enum SourceType {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// `fpx`
    Fpx,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SourceType {
    BankAccount = "bank_account",
    Card = "card",
    Fpx = "fpx",
});
