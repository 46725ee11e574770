// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryTransactionEntries/order_by`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryTransactionEntryOrderBy {
    /// `created`
    Created,
    /// `effective_at`
    EffectiveAt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryTransactionEntryOrderBy {
    Created = "created",
    EffectiveAt = "effective_at",
});
