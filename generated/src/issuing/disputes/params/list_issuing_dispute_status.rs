// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingDisputes/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingDisputeStatus {
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `submitted`
    Submitted,
    /// `unsubmitted`
    Unsubmitted,
    /// `won`
    Won,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingDisputeStatus {
    Expired = "expired",
    Lost = "lost",
    Submitted = "submitted",
    Unsubmitted = "unsubmitted",
    Won = "won",
});
