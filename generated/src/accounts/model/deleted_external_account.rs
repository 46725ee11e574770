// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Object, Part};
use crate::{DeletedBankAccount, DeletedCard};

/// The schema `deleted_external_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedExternalAccount {
    /// `object` is `bank_account`, deleted.
    DeletedBankAccount(Part<DeletedBankAccount>),
    /// `object` is `card`, deleted.
    DeletedCard(Part<DeletedCard>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(Object),
}

stripe_runtime::union!(DeletedExternalAccount {
    DeletedBankAccount = "bank_account" deleted,
    DeletedCard = "card" deleted,
});
