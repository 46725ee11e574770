// Written by `cargo xtask generate`. Do not edit.

/// Any of the objects of `external_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalAccount {
    /// `object` is `bank_account`.
    BankAccount(rt::Part<crate::BankAccount>),
    /// `object` is `card`.
    Card(rt::Part<crate::Card>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(rt::Object),
}

rt::union!(ExternalAccount {
    BankAccount = "bank_account",
    Card = "card",
});
