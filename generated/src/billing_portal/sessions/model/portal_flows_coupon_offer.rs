// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `portal_flows_coupon_offer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsCouponOffer {
    /// The ID of the coupon to be offered.
    pub coupon: String,
}

impl Blank for PortalFlowsCouponOffer {
    const BLANK: Self = Self { coupon: Blank::BLANK };
}

impl Record for PortalFlowsCouponOffer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_coupon_offer",
            constants: &[],
            fields: &[Field("coupon", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.coupon
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.coupon
    }
}

impl std::fmt::Debug for PortalFlowsCouponOffer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsCouponOffer);
