// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentLinksResourceOptionalItemAdjustableQuantity;

/// The schema `payment_links_resource_optional_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceOptionalItem {
    pub adjustable_quantity: Option<
        Part<PaymentLinksResourceOptionalItemAdjustableQuantity>,
    >,
    pub price: String,
    pub quantity: i64,
}

impl Blank for PaymentLinksResourceOptionalItem {
    const BLANK: Self = Self {
        adjustable_quantity: Blank::BLANK,
        price: Blank::BLANK,
        quantity: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceOptionalItem {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_optional_item",
            constants: &[],
            fields: &[
                Field("adjustable_quantity", NULLABLE),
                Field("price", REQUIRED),
                Field("quantity", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.adjustable_quantity,
            1 => &self.price,
            _ => &self.quantity,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.adjustable_quantity,
            1 => &mut self.price,
            _ => &mut self.quantity,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceOptionalItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceOptionalItem);
