// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `portal_flows_coupon_offer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsCouponOffer {
    /// The ID of the coupon to be offered.
    pub coupon: String,
}

impl Record for PortalFlowsCouponOffer {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_coupon_offer",
            constants: &[],
            fields: &[Field("coupon", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { coupon: blank() }
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
