// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/amazon_pay`, `PostSetupIntents/payment_method_options/bizum`, `PostSetupIntents/payment_method_options/card_present` and 9 more places.
    pub struct CreateSetupIntentPaymentMethodOptionsAmazonPay;
}

impl CreateSetupIntentPaymentMethodOptionsAmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsAmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
