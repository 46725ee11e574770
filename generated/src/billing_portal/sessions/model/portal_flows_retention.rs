// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::PortalFlowsCouponOffer;

/// The schema `portal_flows_retention`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsRetention {
    /// Configuration when `retention.type=coupon_offer`.
    pub coupon_offer: Option<Part<PortalFlowsCouponOffer>>,
}

impl Blank for PortalFlowsRetention {
    const BLANK: Self = Self { coupon_offer: Blank::BLANK };
}

impl Record for PortalFlowsRetention {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_retention",
            constants: &[("type", Constant::Str("coupon_offer"))],
            fields: &[Field("coupon_offer", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.coupon_offer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.coupon_offer
    }
}

impl std::fmt::Debug for PortalFlowsRetention {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsRetention);
