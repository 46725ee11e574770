// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingAuthorizations/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingAuthorizationStatus {
    /// `closed`
    Closed,
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingAuthorizationStatus {
    Closed = "closed",
    Expired = "expired",
    Pending = "pending",
    Reversed = "reversed",
});
