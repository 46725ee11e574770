// Written by `cargo xtask generate`. Do not edit.

/// The values of `financial_connections.session/prefetch[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsSessionPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsSessionPrefetch {
    Balances = "balances",
    Ownership = "ownership",
    Transactions = "transactions",
});
