// Written by `cargo xtask generate`. Do not edit.

/// The balance type of your Stripe balance to draw this payout from. Balances for different payment
/// sources are kept separately. You can find the amounts with the Balances API. One of
/// `bank_account`, `card`, or `fpx`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayoutSourceType {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// `fpx`
    Fpx,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PayoutSourceType {
    BankAccount = "bank_account",
    Card = "card",
    Fpx = "fpx",
});
