// Written by `cargo xtask generate`. Do not edit.

/// Any of the objects of `deleted_external_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedExternalAccount {
    /// `object` is `bank_account`, deleted.
    DeletedBankAccount(rt::Part<crate::DeletedBankAccount>),
    /// `object` is `card`, deleted.
    DeletedCard(rt::Part<crate::DeletedCard>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(rt::Object),
}

rt::union!(DeletedExternalAccount {
    DeletedBankAccount = "bank_account" deleted,
    DeletedCard = "card" deleted,
});
