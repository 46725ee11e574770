// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Params for disputes related to Treasury FinancialAccounts
    ///
    /// Parameters at `PostIssuingDisputes/treasury`.
    pub struct TreasuryParam;
}

impl TreasuryParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(received_debit: impl Into<String>) -> Self {
        Self(Params::new().with("received_debit", Value::text(received_debit)))
    }
}
