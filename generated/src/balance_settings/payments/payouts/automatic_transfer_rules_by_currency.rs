// Written by `cargo xtask generate`. Do not edit.
//! What is in `payments.payouts.automatic_transfer_rules_by_currency` of [`BalanceSettings`](crate::BalanceSettings).

/// The type of automatic transfer rule.
#[non_exhaustive]
pub enum Type {
    /// `transfer_all`
    TransferAll,
    /// `transfer_up_to_amount`
    TransferUpToAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    TransferAll = "transfer_all",
    TransferUpToAmount = "transfer_up_to_amount",
});
