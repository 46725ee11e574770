// Written by `cargo xtask generate`. Do not edit.
//! What is in `scope` of [`AppsSecret`](crate::AppsSecret).

/// The secret scope type.
#[non_exhaustive]
pub enum Type {
    /// `account`
    Account,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Account = "account",
    User = "user",
});
