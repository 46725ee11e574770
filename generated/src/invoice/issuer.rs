// Written by `cargo xtask generate`. Do not edit.
//! What is in `issuer` of [`Invoice`](crate::Invoice).

/// Type of the account referenced.
#[non_exhaustive]
pub enum Type {
    /// `account`
    Account,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Account = "account",
    SelfValue = "self",
});
