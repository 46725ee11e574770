// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PortalSubscriptionUpdateProductAdjustableQuantity;

/// The schema `portal_subscription_update_product`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalSubscriptionUpdateProduct {
    pub adjustable_quantity: PortalSubscriptionUpdateProductAdjustableQuantity,
    /// The list of price IDs which, when subscribed to, a subscription can be updated.
    pub prices: Vec<String>,
    /// The product ID.
    pub product: String,
}

impl Blank for PortalSubscriptionUpdateProduct {
    const BLANK: Self = Self {
        adjustable_quantity: Blank::BLANK,
        prices: Blank::BLANK,
        product: Blank::BLANK,
    };
}

impl Record for PortalSubscriptionUpdateProduct {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_subscription_update_product",
            constants: &[],
            fields: &[
                Field("adjustable_quantity", REQUIRED),
                Field("prices", REQUIRED),
                Field("product", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.adjustable_quantity,
            1 => &self.prices,
            _ => &self.product,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.adjustable_quantity,
            1 => &mut self.prices,
            _ => &mut self.product,
        }
    }
}

impl std::fmt::Debug for PortalSubscriptionUpdateProduct {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalSubscriptionUpdateProduct);
