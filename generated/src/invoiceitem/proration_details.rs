// Written by `cargo xtask generate`. Do not edit.
//! What is in `proration_details` of [`Invoiceitem`](crate::Invoiceitem).

pub mod credited_items;
pub use crate::credit_note::DiscountAmount;

/// An object in `proration_details.credited_items` of [`Invoiceitem`](crate::Invoiceitem).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditedItems {
    /// When `type` is `invoice_item`, the invoice item id for the debited invoice item corresponding to
    /// this credit proration.
    pub invoice_item: Option<String>,
    pub invoice_line_item_details: Option<
        rt::Part<credited_items::InvoiceLineItemDetails>,
    >,
    /// Whether the credit references a pending invoice item or one or more invoice line items on an
    /// invoice.
    pub type_: credited_items::Type,
}

impl rt::Blank for CreditedItems {
    const BLANK: Self = Self {
        invoice_item: rt::Blank::BLANK,
        invoice_line_item_details: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for CreditedItems {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_item_proration_credited_items",
            constants: &[],
            fields: &[
                rt::Field("invoice_item", rt::OPTIONAL),
                rt::Field("invoice_line_item_details", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice_item,
            1 => &self.invoice_line_item_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice_item,
            1 => &mut self.invoice_line_item_details,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(CreditedItems);
