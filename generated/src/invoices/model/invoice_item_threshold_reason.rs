// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `invoice_item_threshold_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemThresholdReason {
    /// The IDs of the line items that triggered the threshold invoice.
    pub line_item_ids: Vec<String>,
    /// The quantity threshold boundary that applied to the given line item.
    pub usage_gte: i64,
}

impl Blank for InvoiceItemThresholdReason {
    const BLANK: Self = Self {
        line_item_ids: Blank::BLANK,
        usage_gte: Blank::BLANK,
    };
}

impl Record for InvoiceItemThresholdReason {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_item_threshold_reason",
            constants: &[],
            fields: &[Field("line_item_ids", REQUIRED), Field("usage_gte", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.line_item_ids,
            _ => &self.usage_gte,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.line_item_ids,
            _ => &mut self.usage_gte,
        }
    }
}

impl std::fmt::Debug for InvoiceItemThresholdReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceItemThresholdReason);
