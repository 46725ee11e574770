// Written by `cargo xtask generate`. Do not edit.
//! What `flow_data.subscription_cancel.retention` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create) takes.

rt::params! {
    /// Parameters for `flow_data[subscription_cancel][retention][coupon_offer]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct CouponOffer;
}

impl CouponOffer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(coupon: impl Into<crate::ids::CouponId>) -> Self {
        let coupon: crate::ids::CouponId = coupon.into();
        Self(rt::Params::new().with("coupon", coupon))
    }
}
