// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/pay_by_bank`, `PostPaymentIntents/payment_method_options/bizum`, `PostPaymentIntents/payment_method_options/interac_present` and 4 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsPayByBank;
}

impl CreateCheckoutSessionPaymentMethodOptionsPayByBank {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPayByBank {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
