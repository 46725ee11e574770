// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// The shipping cost to reverse.
    ///
    /// Parameters at `PostTaxTransactionsCreateReversal/shipping_cost`.
    pub struct TransactionShippingCostReversal;
}

impl TransactionShippingCostReversal {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, amount_tax: i64) -> Self {
        Self(Params::new().with("amount", amount).with("amount_tax", amount_tax))
    }
}
