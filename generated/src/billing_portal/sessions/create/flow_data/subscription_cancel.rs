// Written by `cargo xtask generate`. Do not edit.
//! What `flow_data.subscription_cancel` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create) takes.

pub mod retention;

rt::params! {
    /// Parameters for `flow_data[subscription_cancel][retention]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct Retention;
}

impl Retention {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(coupon_offer: retention::CouponOffer) -> Self {
        Self(
            rt::Params::new()
                .with("type", "coupon_offer")
                .with("coupon_offer", coupon_offer),
        )
    }
}
