// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `line_items_adjustable_quantity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemsAdjustableQuantity {
    pub enabled: bool,
    pub maximum: Option<i64>,
    pub minimum: Option<i64>,
}

impl Blank for LineItemsAdjustableQuantity {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        maximum: Blank::BLANK,
        minimum: Blank::BLANK,
    };
}

impl Record for LineItemsAdjustableQuantity {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "line_items_adjustable_quantity",
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

impl std::fmt::Debug for LineItemsAdjustableQuantity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LineItemsAdjustableQuantity);
