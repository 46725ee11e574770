// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`linked_accounts::refresh`](fn@crate::linked_accounts::refresh).

/// The values of `features[]` of [`linked_accounts::refresh`](fn@crate::linked_accounts::refresh) and `features[]` of [`financial_connections::accounts::refresh`](fn@crate::financial_connections::accounts::refresh).
#[non_exhaustive]
pub enum Feature {
    /// `balance`
    Balance,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Feature {
    Balance = "balance",
    Ownership = "ownership",
    Transactions = "transactions",
});
