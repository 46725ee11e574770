// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingCardholders/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingCardholderStatus {
    /// `active`
    Active,
    /// `blocked`
    Blocked,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingCardholderStatus {
    Active = "active",
    Blocked = "blocked",
    Inactive = "inactive",
});
