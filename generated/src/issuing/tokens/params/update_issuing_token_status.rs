// Written by `cargo xtask generate`. Do not edit.

/// Specifies which status the token should be updated to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateIssuingTokenStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `suspended`
    Suspended,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(UpdateIssuingTokenStatus {
    Active = "active",
    Deleted = "deleted",
    Suspended = "suspended",
});
