// Written by `cargo xtask generate`. Do not edit.
//! What is in `flow.subscription_cancel.retention` of [`BillingPortalSession`](crate::BillingPortalSession).

/// An object in `flow.subscription_cancel.retention.coupon_offer` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponOffer {
    /// The ID of the coupon to be offered.
    pub coupon: String,
}

impl rt::Blank for CouponOffer {
    const BLANK: Self = Self { coupon: rt::Blank::BLANK };
}

impl rt::Record for CouponOffer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_coupon_offer",
            constants: &[],
            fields: &[rt::Field("coupon", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.coupon
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.coupon
    }
}

rt::record_traits!(CouponOffer);
