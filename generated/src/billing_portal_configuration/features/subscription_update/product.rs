// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.subscription_update.product` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

/// An object in `features.subscription_update.products[].adjustable_quantity` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdjustableQuantity {
    /// If true, the quantity can be adjusted to any non-negative integer.
    pub enabled: bool,
    /// The maximum quantity that can be set for the product.
    pub maximum: Option<i64>,
    /// The minimum quantity that can be set for the product.
    pub minimum: i64,
}

impl rt::Blank for AdjustableQuantity {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        maximum: rt::Blank::BLANK,
        minimum: rt::Blank::BLANK,
    };
}

impl rt::Record for AdjustableQuantity {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_subscription_update_product_adjustable_quantity",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("maximum", rt::NULLABLE),
                rt::Field("minimum", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            1 => &self.maximum,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.maximum,
            _ => &mut self.minimum,
        }
    }
}

rt::record_traits!(AdjustableQuantity);
