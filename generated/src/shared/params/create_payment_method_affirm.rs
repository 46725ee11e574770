// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// If this is an `affirm` PaymentMethod, this hash contains details about the Affirm payment
    /// method.
    ///
    /// Parameters at `PostPaymentMethods/affirm`, `PostPaymentMethods/afterpay_clearpay`, `PostPaymentMethods/alipay` and 301 more places.
    pub struct CreatePaymentMethodAffirm;
}

impl CreatePaymentMethodAffirm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for CreatePaymentMethodAffirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
