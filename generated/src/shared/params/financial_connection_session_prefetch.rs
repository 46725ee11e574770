// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostFinancialConnectionsSessions/prefetch[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionSessionPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionSessionPrefetch {
    Balances = "balances",
    Ownership = "ownership",
    Transactions = "transactions",
});
