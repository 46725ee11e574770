// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `portal_flows_subscription_update_confirm_discount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsSubscriptionUpdateConfirmDiscount {
    /// The ID of the coupon to apply to this subscription update.
    pub coupon: Option<String>,
    /// The ID of a promotion code to apply to this subscription update.
    pub promotion_code: Option<String>,
}

impl Blank for PortalFlowsSubscriptionUpdateConfirmDiscount {
    const BLANK: Self = Self {
        coupon: Blank::BLANK,
        promotion_code: Blank::BLANK,
    };
}

impl Record for PortalFlowsSubscriptionUpdateConfirmDiscount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_subscription_update_confirm_discount",
            constants: &[],
            fields: &[Field("coupon", NULLABLE), Field("promotion_code", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.coupon,
            _ => &self.promotion_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.coupon,
            _ => &mut self.promotion_code,
        }
    }
}

impl std::fmt::Debug for PortalFlowsSubscriptionUpdateConfirmDiscount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsSubscriptionUpdateConfirmDiscount);
