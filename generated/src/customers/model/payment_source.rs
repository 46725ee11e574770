// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Deletable, Object, Part};
use crate::{Account, BankAccount, Card, DeletedPaymentSource, Source};

/// The schema `payment_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSource {
    /// `object` is `account`.
    Account(Part<Account>),
    /// `object` is `bank_account`.
    BankAccount(Part<BankAccount>),
    /// `object` is `card`.
    Card(Part<Card>),
    /// `object` is `source`.
    Source(Part<Source>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(Object),
}

stripe_runtime::union!(PaymentSource {
    Account = "account",
    BankAccount = "bank_account",
    Card = "card",
    Source = "source",
});

impl Deletable for PaymentSource {
    type Deleted = DeletedPaymentSource;
}
