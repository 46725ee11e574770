// Written by `cargo xtask generate`. Do not edit.
//! What is in `proration_details.credited_items` of [`Invoiceitem`](crate::Invoiceitem).

/// An object in `proration_details.credited_items.invoice_line_item_details` of [`Invoiceitem`](crate::Invoiceitem).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceLineItemDetails {
    /// The invoice id for the debited line item(s).
    pub invoice: String,
    /// IDs of the debited invoice line item(s) on the invoice that correspond to the credit proration.
    pub invoice_line_items: Vec<String>,
}

impl rt::Blank for InvoiceLineItemDetails {
    const BLANK: Self = Self {
        invoice: rt::Blank::BLANK,
        invoice_line_items: rt::Blank::BLANK,
    };
}

impl rt::Record for InvoiceLineItemDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credited_items_invoice_line_items",
            constants: &[],
            fields: &[
                rt::Field("invoice", rt::REQUIRED),
                rt::Field("invoice_line_items", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice,
            _ => &self.invoice_line_items,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice,
            _ => &mut self.invoice_line_items,
        }
    }
}

rt::record_traits!(InvoiceLineItemDetails);

/// Whether the credit references a pending invoice item or one or more invoice line items on an
/// invoice.
#[non_exhaustive]
pub enum Type {
    /// `invoice_item`
    InvoiceItem,
    /// `invoice_line_items`
    InvoiceLineItems,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    InvoiceItem = "invoice_item",
    InvoiceLineItems = "invoice_line_items",
});
