// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent,
    BillingBillResourceInvoicingLinesParentsInvoiceLineItemSubscriptionItemParent,
};

/// The schema `billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent {
    /// Details about the invoice item that generated this line item
    pub invoice_item_details: Option<
        Part<BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent>,
    >,
    /// Details about the subscription item that generated this line item
    pub subscription_item_details: Option<
        Part<
            BillingBillResourceInvoicingLinesParentsInvoiceLineItemSubscriptionItemParent,
        >,
    >,
    /// The type of parent that generated this line item
    pub type_: BillingBillResourceInvoicingLinesParentsInvoiceLineItemParentType,
}

impl Blank for BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent {
    const BLANK: Self = Self {
        invoice_item_details: Blank::BLANK,
        subscription_item_details: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent",
            constants: &[],
            fields: &[
                Field("invoice_item_details", NULLABLE),
                Field("subscription_item_details", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.invoice_item_details,
            1 => &self.subscription_item_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.invoice_item_details,
            1 => &mut self.subscription_item_details,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent);

/// The type of parent that generated this line item
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingBillResourceInvoicingLinesParentsInvoiceLineItemParentType {
    /// `invoice_item_details`
    InvoiceItemDetails,
    /// `subscription_item_details`
    SubscriptionItemDetails,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingBillResourceInvoicingLinesParentsInvoiceLineItemParentType {
    InvoiceItemDetails = "invoice_item_details",
    SubscriptionItemDetails = "subscription_item_details",
});
