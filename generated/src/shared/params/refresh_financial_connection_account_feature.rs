// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostFinancialConnectionsAccountsAccountRefresh/features[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefreshFinancialConnectionAccountFeature {
    /// `balance`
    Balance,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RefreshFinancialConnectionAccountFeature {
    Balance = "balance",
    Ownership = "ownership",
    Transactions = "transactions",
});
