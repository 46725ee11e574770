// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Object, Part};
use crate::{BankAccount, Card, Source};

/// The [source object](https://docs.stripe.com/api/sources/object) for errors returned on a request
/// involving a source.
///
/// One of the objects at `api_errors/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerSource {
    /// `object` is `bank_account`.
    BankAccount(Part<BankAccount>),
    /// `object` is `card`.
    Card(Part<Card>),
    /// `object` is `source`.
    Source(Part<Source>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(Object),
}

stripe_runtime::union!(CustomerSource {
    BankAccount = "bank_account",
    Card = "card",
    Source = "source",
});
