// Written by `cargo xtask generate`. Do not edit.

/// Reason why the `status` of this card is `canceled`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateIssuingCardCancellationReason {
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(UpdateIssuingCardCancellationReason {
    Lost = "lost",
    Stolen = "stolen",
});
