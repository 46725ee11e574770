// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/tax`, `PostPaymentIntentsIntent/amount_details/tax`, `PostPaymentIntentsIntentCapture/amount_details/tax` and 2 more places.
    pub struct AmountDetailsTaxParam;
}

impl AmountDetailsTaxParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(total_tax_amount: i64) -> Self {
        Self(Params::new().with("total_tax_amount", total_tax_amount))
    }
}
