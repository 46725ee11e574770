// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryDebitReversals/resolution`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryDebitReversalResolution {
    /// `lost`
    Lost,
    /// `won`
    Won,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryDebitReversalResolution {
    Lost = "lost",
    Won = "won",
});
