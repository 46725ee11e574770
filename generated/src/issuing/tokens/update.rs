// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::tokens::update`](fn@crate::issuing::tokens::update).

/// Specifies which status the token should be updated to.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `suspended`
    Suspended,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Deleted = "deleted",
    Suspended = "suspended",
});
