// Written by `cargo xtask generate`. Do not edit.
//! What is in `verification` of [`TaxId`](crate::TaxId).

/// Verification status, one of `pending`, `verified`, `unverified`, or `unavailable`.
#[non_exhaustive]
pub enum Status {
    /// `pending`
    Pending,
    /// `unavailable`
    Unavailable,
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Pending = "pending",
    Unavailable = "unavailable",
    Unverified = "unverified",
    Verified = "verified",
});
