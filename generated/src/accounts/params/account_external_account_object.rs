// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetAccountsAccountExternalAccounts/object`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountExternalAccountObject {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountExternalAccountObject {
    BankAccount = "bank_account",
    Card = "card",
});
