// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `billing_bill_resource_invoicing_lines_common_credited_items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingLinesCommonCreditedItems {
    /// Invoice containing the credited invoice line items
    pub invoice: String,
    /// Credited invoice line items
    pub invoice_line_items: Vec<String>,
}

impl Blank for BillingBillResourceInvoicingLinesCommonCreditedItems {
    const BLANK: Self = Self {
        invoice: Blank::BLANK,
        invoice_line_items: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoicingLinesCommonCreditedItems {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_lines_common_credited_items",
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

impl std::fmt::Debug for BillingBillResourceInvoicingLinesCommonCreditedItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingLinesCommonCreditedItems);
