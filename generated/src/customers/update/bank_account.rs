// Written by `cargo xtask generate`. Do not edit.
//! What `bank_account` of [`customers::update`](fn@crate::customers::update) takes.

/// The values of `bank_account[account_holder_type]` of [`customers::update`](fn@crate::customers::update).
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
