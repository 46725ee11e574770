// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryTransactions/order_by`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryTransactionOrderBy {
    /// `created`
    Created,
    /// `posted_at`
    PostedAt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryTransactionOrderBy {
    Created = "created",
    PostedAt = "posted_at",
});
