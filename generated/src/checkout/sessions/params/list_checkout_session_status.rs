// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetCheckoutSessions/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCheckoutSessionStatus {
    /// `complete`
    Complete,
    /// `expired`
    Expired,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListCheckoutSessionStatus {
    Complete = "complete",
    Expired = "expired",
    Open = "open",
});
