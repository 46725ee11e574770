// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::CreditedItemsInvoiceLineItems;

/// The schema `invoice_item_proration_credited_items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemProrationCreditedItems {
    /// When `type` is `invoice_item`, the invoice item id for the debited invoice item corresponding to
    /// this credit proration.
    pub invoice_item: Option<String>,
    pub invoice_line_item_details: Option<Part<CreditedItemsInvoiceLineItems>>,
    /// Whether the credit references a pending invoice item or one or more invoice line items on an
    /// invoice.
    pub type_: InvoiceItemProrationCreditedItemsType,
}

impl Blank for InvoiceItemProrationCreditedItems {
    const BLANK: Self = Self {
        invoice_item: Blank::BLANK,
        invoice_line_item_details: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for InvoiceItemProrationCreditedItems {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_item_proration_credited_items",
            constants: &[],
            fields: &[
                Field("invoice_item", OPTIONAL),
                Field("invoice_line_item_details", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.invoice_item,
            1 => &self.invoice_line_item_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.invoice_item,
            1 => &mut self.invoice_line_item_details,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for InvoiceItemProrationCreditedItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceItemProrationCreditedItems);

/// Whether the credit references a pending invoice item or one or more invoice line items on an
/// invoice.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceItemProrationCreditedItemsType {
    /// `invoice_item`
    InvoiceItem,
    /// `invoice_line_items`
    InvoiceLineItems,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceItemProrationCreditedItemsType {
    InvoiceItem = "invoice_item",
    InvoiceLineItems = "invoice_line_items",
});
