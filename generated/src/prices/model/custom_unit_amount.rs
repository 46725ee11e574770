// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `custom_unit_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// The maximum unit amount the customer can specify for this item.
    pub maximum: Option<i64>,
    /// The minimum unit amount the customer can specify for this item. Must be at least the minimum
    /// charge amount.
    pub minimum: Option<i64>,
    /// The starting unit amount which can be updated by the customer.
    pub preset: Option<i64>,
}

impl Blank for CustomUnitAmount {
    const BLANK: Self = Self {
        maximum: Blank::BLANK,
        minimum: Blank::BLANK,
        preset: Blank::BLANK,
    };
}

impl Record for CustomUnitAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "custom_unit_amount",
            constants: &[],
            fields: &[
                Field("maximum", NULLABLE),
                Field("minimum", NULLABLE),
                Field("preset", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.maximum,
            1 => &self.minimum,
            _ => &self.preset,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.maximum,
            1 => &mut self.minimum,
            _ => &mut self.preset,
        }
    }
}

impl std::fmt::Debug for CustomUnitAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomUnitAmount);
