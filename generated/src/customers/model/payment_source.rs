// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Deletable, Object};
use crate::{Account, BankAccount, Card, DeletedPaymentSource, Source};

/// The schema `payment_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSource {
    /// `object` is `account`.
    Account(Box<Account>),
    /// `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// `object` is `card`.
    Card(Box<Card>),
    /// `object` is `source`.
    Source(Box<Source>),
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
