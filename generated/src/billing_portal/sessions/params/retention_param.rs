// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CouponOfferParam;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/subscription_cancel/retention`.
    pub struct RetentionParam;
}

impl RetentionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(coupon_offer: CouponOfferParam) -> Self {
        Self(
            Params::new().with("type", "coupon_offer").with("coupon_offer", coupon_offer),
        )
    }
}
