// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingTokens/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingTokenStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `requested`
    Requested,
    /// `suspended`
    Suspended,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingTokenStatus {
    Active = "active",
    Deleted = "deleted",
    Requested = "requested",
    Suspended = "suspended",
});
