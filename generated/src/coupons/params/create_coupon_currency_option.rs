// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCoupons/currency_options{}`, `PostCouponsCoupon/currency_options{}`.
    pub struct CreateCouponCurrencyOption;
}

impl CreateCouponCurrencyOption {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount_off: i64) -> Self {
        Self(Params::new().with("amount_off", amount_off))
    }
}
