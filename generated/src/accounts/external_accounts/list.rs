// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::external_accounts::list`](fn@crate::accounts::external_accounts::list).

/// The values of `object` of [`accounts::external_accounts::list`](fn@crate::accounts::external_accounts::list).
#[non_exhaustive]
pub enum Object {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Object {
    BankAccount = "bank_account",
    Card = "card",
});
