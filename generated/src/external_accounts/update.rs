// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`external_accounts::update`](fn@crate::external_accounts::update).

#[cfg(feature = "external_accounts")]
pub mod documents;
#[cfg(feature = "external_accounts")]
pub use crate::accounts::create::bank_account::Documents;
#[cfg(feature = "external_accounts")]
pub use crate::tokens::create::bank_account::AccountType;

#[cfg(feature = "accounts")]
/// The type of entity that holds the account. This can be either `individual` or `company`.
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "accounts")]
rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});
