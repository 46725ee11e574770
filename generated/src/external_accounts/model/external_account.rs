// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Object, Part};
use crate::{BankAccount, Card};

/// The schema `external_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalAccount {
    /// `object` is `bank_account`.
    BankAccount(Part<BankAccount>),
    /// `object` is `card`.
    Card(Part<Card>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(Object),
}

stripe_runtime::union!(ExternalAccount {
    BankAccount = "bank_account",
    Card = "card",
});
