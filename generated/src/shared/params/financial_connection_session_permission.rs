// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostFinancialConnectionsSessions/permissions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionSessionPermission {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `payment_method`
    PaymentMethod,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionSessionPermission {
    Balances = "balances",
    Ownership = "ownership",
    PaymentMethod = "payment_method",
    Transactions = "transactions",
});
