// Written by `cargo xtask generate`. Do not edit.
//! What `bank_account` of [`customers::cards::create`](fn@crate::customers::cards::create) takes.

/// The values of `bank_account[account_holder_type]` of [`customers::cards::create`](fn@crate::customers::cards::create), `bank_account[account_holder_type]` of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create) and 4 more places.
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});
