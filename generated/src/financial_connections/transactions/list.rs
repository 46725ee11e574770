// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`financial_connections::transactions::list`](fn@crate::financial_connections::transactions::list).

rt::params! {
    /// Parameters for `transaction_refresh` of [`financial_connections::transactions::list`](fn@crate::financial_connections::transactions::list).
    pub struct TransactionRefresh;
}

impl TransactionRefresh {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(after: impl Into<String>) -> Self {
        Self(rt::Params::new().with("after", rt::Value::text(after)))
    }
}
