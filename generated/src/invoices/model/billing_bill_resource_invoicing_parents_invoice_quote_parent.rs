// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `billing_bill_resource_invoicing_parents_invoice_quote_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    /// The quote that generated this invoice
    pub quote: String,
}

impl Blank for BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    const BLANK: Self = Self { quote: Blank::BLANK };
}

impl Record for BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_quote_parent",
            constants: &[],
            fields: &[Field("quote", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.quote
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.quote
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingParentsInvoiceQuoteParent);
