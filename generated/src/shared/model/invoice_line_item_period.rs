// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `invoice_line_item_period`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceLineItemPeriod {
    /// The end of the period, which must be greater than or equal to the start. This value is
    /// inclusive.
    pub end: Timestamp,
    /// The start of the period. This value is inclusive.
    pub start: Timestamp,
}

impl Blank for InvoiceLineItemPeriod {
    const BLANK: Self = Self {
        end: Blank::BLANK,
        start: Blank::BLANK,
    };
}

impl Record for InvoiceLineItemPeriod {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_line_item_period",
            constants: &[],
            fields: &[Field("end", REQUIRED), Field("start", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.end,
            _ => &self.start,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.end,
            _ => &mut self.start,
        }
    }
}

impl std::fmt::Debug for InvoiceLineItemPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceLineItemPeriod);
