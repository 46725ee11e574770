// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentMethodDetailsFpxBank;

stripe_runtime::params! {
    /// If this is an `fpx` PaymentMethod, this hash contains details about the FPX payment method.
    ///
    /// Parameters at `PostPaymentMethods/fpx`, `PostPaymentIntents/payment_method_data/fpx`, `PostPaymentIntentsIntent/payment_method_data/fpx` and 5 more places.
    pub struct CreatePaymentMethodFpx;
}

impl CreatePaymentMethodFpx {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(bank: PaymentMethodDetailsFpxBank) -> Self {
        Self(Params::new().with("bank", bank))
    }
}
