// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::cards::update`](fn@crate::customers::cards::update).

pub mod owner;
pub use crate::sources::create::Owner;

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

rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});
