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
        self,
        collection_method: MandateUsBankAccountCollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Clears `collection_method`: unsets what is stored.
    #[inline]
    pub fn clear_collection_method(self) -> Self {
        Self(self.0.cleared("collection_method"))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
