// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MandateUsBankAccountCollectionMethod;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/us_bank_account/mandate_options`, `PostPaymentIntentsIntent/payment_method_options/us_bank_account/mandate_options`, `PostPaymentIntentsIntentConfirm/payment_method_options/us_bank_account/mandate_options` and 3 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions;
}

impl CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        mut self,
        collection_method: MandateUsBankAccountCollectionMethod,
    ) -> Self {
        self.0.set("collection_method", collection_method);
        self
    }

    /// Clears `collection_method`: unsets what is stored.
    #[inline]
    pub fn clear_collection_method(mut self) -> Self {
        self.0.clear("collection_method");
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
