// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_links_resource_optional_item_adjustable_quantity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceOptionalItemAdjustableQuantity {
    /// Set to true if the quantity can be adjusted to any non-negative integer.
    pub enabled: bool,
    /// The maximum quantity of this item the customer can purchase. By default this value is 99.
    pub maximum: Option<i64>,
    /// The minimum quantity of this item the customer must purchase, if they choose to purchase it.
    /// Because this item is optional, the customer will always be able to remove it from their order,
    /// even if the `minimum` configured here is greater than 0. By default this value is 0.
    pub minimum: Option<i64>,
}

impl Blank for PaymentLinksResourceOptionalItemAdjustableQuantity {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        maximum: Blank::BLANK,
        minimum: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceOptionalItemAdjustableQuantity {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_optional_item_adjustable_quantity",
            constants: &[],
            fields: &[
                Field("enabled", REQUIRED),
                Field("maximum", NULLABLE),
                Field("minimum", NULLABLE),
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

impl std::fmt::Debug for PaymentLinksResourceOptionalItemAdjustableQuantity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceOptionalItemAdjustableQuantity);
