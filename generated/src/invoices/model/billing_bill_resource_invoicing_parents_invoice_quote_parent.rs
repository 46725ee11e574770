// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `billing_bill_resource_invoicing_parents_invoice_quote_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    /// The quote that generated this invoice
    pub quote: String,
}

impl Record for BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_quote_parent",
            constants: &[],
            fields: &[Field("quote", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { quote: blank() }
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
