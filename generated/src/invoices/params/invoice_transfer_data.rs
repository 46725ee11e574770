// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If specified, the funds from the invoice will be transferred to the destination and the ID of
    /// the resulting transfer will be found on the invoice's charge.
    ///
    /// Parameters at `PostInvoices/transfer_data`, `PostInvoicesInvoice/transfer_data`.
    pub struct InvoiceTransferData;
}

impl InvoiceTransferData {
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
