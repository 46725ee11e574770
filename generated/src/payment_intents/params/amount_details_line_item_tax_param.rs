// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/line_items[]/tax`, `PostPaymentIntentsIntent/amount_details/line_items[]/tax`, `PostPaymentIntentsIntentCapture/amount_details/line_items[]/tax` and 2 more places.
    pub struct AmountDetailsLineItemTaxParam;
}

impl AmountDetailsLineItemTaxParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(total_tax_amount: i64) -> Self {
        Self(Params::new().with("total_tax_amount", total_tax_amount))
    }
}
