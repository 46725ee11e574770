// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`financial_connections::accounts::subscribe`](fn@crate::financial_connections::accounts::subscribe).

/// The values of `features[]` of [`financial_connections::accounts::subscribe`](fn@crate::financial_connections::accounts::subscribe) and `features[]` of [`financial_connections::accounts::unsubscribe`](fn@crate::financial_connections::accounts::unsubscribe).
#[non_exhaustive]
pub enum Feature {
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Feature {
    Transactions = "transactions",
});
