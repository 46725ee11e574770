// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `credited_items_invoice_line_items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditedItemsInvoiceLineItems {
    /// The invoice id for the debited line item(s).
    pub invoice: String,
    /// IDs of the debited invoice line item(s) on the invoice that correspond to the credit proration.
    pub invoice_line_items: Vec<String>,
}

impl Blank for CreditedItemsInvoiceLineItems {
    const BLANK: Self = Self {
        invoice: Blank::BLANK,
        invoice_line_items: Blank::BLANK,
    };
}

impl Record for CreditedItemsInvoiceLineItems {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credited_items_invoice_line_items",
            constants: &[],
            fields: &[Field("invoice", REQUIRED), Field("invoice_line_items", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.invoice,
            _ => &self.invoice_line_items,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.invoice,
            _ => &mut self.invoice_line_items,
        }
    }
}

impl std::fmt::Debug for CreditedItemsInvoiceLineItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditedItemsInvoiceLineItems);
