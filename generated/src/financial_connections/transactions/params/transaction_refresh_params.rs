// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetFinancialConnectionsTransactions/transaction_refresh`.
    pub struct TransactionRefreshParams;
}

impl TransactionRefreshParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(after: impl Into<String>) -> Self {
        Self(Params::new().with("after", Value::text(after)))
    }
}
