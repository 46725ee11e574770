// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// The period associated with this invoice item. When set to different values, the period will be
    /// rendered on the invoice. If you have
    /// [Stripe Revenue Recognition](https://docs.stripe.com/revenue-recognition) enabled, the period
    /// will be used to recognize and defer revenue. See the
    /// [Revenue Recognition documentation](https://docs.stripe.com/revenue-recognition/methodology/subscriptions-and-invoicing)
    /// for details.
    ///
    /// Parameters at `PostInvoiceitems/period`, `PostInvoiceitemsInvoiceitem/period`, `PostInvoicesInvoiceLinesLineItemId/period` and 3 more places.
    pub struct InvoiceItemPeriod;
}

impl InvoiceItemPeriod {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(end: impl Into<Timestamp>, start: impl Into<Timestamp>) -> Self {
        Self(
            Params::new()
                .with("end", Into::<Timestamp>::into(end))
                .with("start", Into::<Timestamp>::into(start)),
        )
    }
}
