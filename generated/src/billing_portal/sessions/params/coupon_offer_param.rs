// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/subscription_cancel/retention/coupon_offer`.
    pub struct CouponOfferParam;
}

impl CouponOfferParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(coupon: impl Into<String>) -> Self {
        Self(Params::new().with("coupon", Value::text(coupon)))
    }
}
