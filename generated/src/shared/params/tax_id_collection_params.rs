// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentLinksResourceTaxIdCollectionRequired;

stripe_runtime::params! {
    /// Controls tax ID collection during checkout.
    ///
    /// Parameters at `PostCheckoutSessions/tax_id_collection`, `PostPaymentLinks/tax_id_collection`, `PostPaymentLinksPaymentLink/tax_id_collection`.
    pub struct TaxIdCollectionParams;
}

impl TaxIdCollectionParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `required`.
    #[inline]
    pub fn required(
        mut self,
        required: PaymentLinksResourceTaxIdCollectionRequired,
    ) -> Self {
        self.0.set("required", required);
        self
    }
}
