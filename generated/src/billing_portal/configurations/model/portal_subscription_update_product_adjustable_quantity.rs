// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `portal_subscription_update_product_adjustable_quantity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalSubscriptionUpdateProductAdjustableQuantity {
    /// If true, the quantity can be adjusted to any non-negative integer.
    pub enabled: bool,
    /// The maximum quantity that can be set for the product.
    pub maximum: Option<i64>,
    /// The minimum quantity that can be set for the product.
    pub minimum: i64,
}

impl Blank for PortalSubscriptionUpdateProductAdjustableQuantity {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        maximum: Blank::BLANK,
        minimum: Blank::BLANK,
    };
}

impl Record for PortalSubscriptionUpdateProductAdjustableQuantity {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_subscription_update_product_adjustable_quantity",
            constants: &[],
            fields: &[
                Field("enabled", REQUIRED),
                Field("maximum", NULLABLE),
                Field("minimum", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            1 => &self.maximum,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.maximum,
            _ => &mut self.minimum,
        }
    }
}

impl std::fmt::Debug for PortalSubscriptionUpdateProductAdjustableQuantity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalSubscriptionUpdateProductAdjustableQuantity);
