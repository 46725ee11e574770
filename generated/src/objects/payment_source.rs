// Written by `cargo xtask generate`. Do not edit.

/// Any of the objects of `payment_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSource {
    /// `object` is `account`.
    Account(rt::Part<crate::Account>),
    /// `object` is `bank_account`.
    BankAccount(rt::Part<crate::BankAccount>),
    /// `object` is `card`.
    Card(rt::Part<crate::Card>),
    /// `object` is `source`.
    Source(rt::Part<crate::Source>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(rt::Object),
}

rt::union!(PaymentSource {
    Account = "account",
    BankAccount = "bank_account",
    Card = "card",
    Source = "source",
});

impl rt::Deletable for PaymentSource {
    type Deleted = crate::DeletedExternalAccount;
}
