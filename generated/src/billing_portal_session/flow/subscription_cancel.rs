// Written by `cargo xtask generate`. Do not edit.
//! What is in `flow.subscription_cancel` of [`BillingPortalSession`](crate::BillingPortalSession).

pub mod retention;

/// An object in `flow.subscription_cancel.retention` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Retention {
    /// Configuration when `retention.type=coupon_offer`.
    pub coupon_offer: Option<rt::Part<retention::CouponOffer>>,
}

impl rt::Blank for Retention {
    const BLANK: Self = Self {
        coupon_offer: rt::Blank::BLANK,
    };
}

impl rt::Record for Retention {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_retention",
            constants: &[("type", rt::Constant::Str("coupon_offer"))],
            fields: &[rt::Field("coupon_offer", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.coupon_offer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.coupon_offer
    }
}

rt::record_traits!(Retention);
