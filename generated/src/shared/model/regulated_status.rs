// Written by `cargo xtask generate`. Do not edit.

/// Status of a card based on the card issuer.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
    Unregulated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RegulatedStatus {
    Regulated = "regulated",
    Unregulated = "unregulated",
});
