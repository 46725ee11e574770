// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostFinancialConnectionsAccountsAccountSubscribe/features[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeFinancialConnectionAccountFeature {
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscribeFinancialConnectionAccountFeature {
    Transactions = "transactions",
});
