// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Revise an existing invoice. The new invoice will be created in `status=draft`. See the
    /// [revision documentation](https://docs.stripe.com/invoicing/invoice-revisions) for more details.
    ///
    /// Parameters at `PostInvoices/from_invoice`.
    pub struct FromInvoice;
}

impl FromInvoice {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(invoice: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("action", "revision")
                .with("invoice", Value::text(invoice)),
        )
    }
}
