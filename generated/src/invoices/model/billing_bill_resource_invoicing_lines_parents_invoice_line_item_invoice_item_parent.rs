// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::BillingBillResourceInvoicingLinesCommonProrationDetails;

/// The schema `billing_bill_resource_invoicing_lines_parents_invoice_line_item_invoice_item_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent {
    /// The invoice item that generated this line item
    pub invoice_item: String,
    /// Whether this is a proration
    pub proration: bool,
    /// Additional details for proration line items
    pub proration_details: Option<
        Part<BillingBillResourceInvoicingLinesCommonProrationDetails>,
    >,
    /// The subscription that the invoice item belongs to
    pub subscription: Option<String>,
}

impl Blank for BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent {
    const BLANK: Self = Self {
        invoice_item: Blank::BLANK,
        proration: Blank::BLANK,
        proration_details: Blank::BLANK,
        subscription: Blank::BLANK,
    };
}

impl Record
for BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_lines_parents_invoice_line_item_invoice_item_parent",
            constants: &[],
            fields: &[
                Field("invoice_item", REQUIRED),
                Field("proration", REQUIRED),
                Field("proration_details", NULLABLE),
                Field("subscription", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.invoice_item,
            1 => &self.proration,
            2 => &self.proration_details,
            _ => &self.subscription,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.invoice_item,
            1 => &mut self.proration,
            2 => &mut self.proration_details,
            _ => &mut self.subscription,
        }
    }
}

impl std::fmt::Debug
for BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent);
