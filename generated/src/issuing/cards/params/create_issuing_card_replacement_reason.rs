// Written by `cargo xtask generate`. Do not edit.

/// If `replacement_for` is specified, this should indicate why that card is being replaced.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateIssuingCardReplacementReason {
    /// `damaged`
    Damaged,
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateIssuingCardReplacementReason {
    Damaged = "damaged",
    Expired = "expired",
    Lost = "lost",
    Stolen = "stolen",
});
