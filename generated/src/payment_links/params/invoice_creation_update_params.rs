// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceCreationCreateParamsInvoiceData;

stripe_runtime::params! {
    /// Generate a post-purchase Invoice for one-time payments.
    ///
    /// Parameters at `PostPaymentLinksPaymentLink/invoice_creation`.
    pub struct InvoiceCreationUpdateParams;
}

impl InvoiceCreationUpdateParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `invoice_data`.
    #[inline]
    pub fn invoice_data(
        self,
        invoice_data: InvoiceCreationCreateParamsInvoiceData,
    ) -> Self {
        Self(self.0.with("invoice_data", invoice_data))
    }
}
