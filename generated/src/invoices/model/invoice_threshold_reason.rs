// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::InvoiceItemThresholdReason;

/// The schema `invoice_threshold_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceThresholdReason {
    /// The total invoice amount threshold boundary if it triggered the threshold invoice.
    pub amount_gte: Option<i64>,
    /// Indicates which line items triggered a threshold invoice.
    pub item_reasons: Vec<InvoiceItemThresholdReason>,
}

impl Blank for InvoiceThresholdReason {
    const BLANK: Self = Self {
        amount_gte: Blank::BLANK,
        item_reasons: Blank::BLANK,
    };
}

impl Record for InvoiceThresholdReason {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_threshold_reason",
            constants: &[],
            fields: &[Field("amount_gte", NULLABLE), Field("item_reasons", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_gte,
            _ => &self.item_reasons,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_gte,
            _ => &mut self.item_reasons,
        }
    }
}

impl std::fmt::Debug for InvoiceThresholdReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceThresholdReason);
