// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to.
    ///
    /// Parameters at `PostPaymentLinks/transfer_data`, `PostCheckoutSessions/payment_intent_data/transfer_data`.
    pub struct TransferDataParams;
}

impl TransferDataParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Params::new().with("destination", Value::text(destination)))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}
