// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingBillResourceInvoicingParentsInvoiceQuoteParent,
    BillingBillResourceInvoicingParentsInvoiceSubscriptionParent,
};

/// The schema `billing_bill_resource_invoicing_parents_invoice_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingParentsInvoiceParent {
    /// Details about the quote that generated this invoice
    pub quote_details: Option<
        Part<BillingBillResourceInvoicingParentsInvoiceQuoteParent>,
    >,
    /// Details about the subscription that generated this invoice
    pub subscription_details: Option<
        Part<BillingBillResourceInvoicingParentsInvoiceSubscriptionParent>,
    >,
    /// The type of parent that generated this invoice
    pub type_: BillingBillResourceInvoicingParentsInvoiceParentType,
}

impl Blank for BillingBillResourceInvoicingParentsInvoiceParent {
    const BLANK: Self = Self {
        quote_details: Blank::BLANK,
        subscription_details: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoicingParentsInvoiceParent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_parent",
            constants: &[],
            fields: &[
                Field("quote_details", NULLABLE),
                Field("subscription_details", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.quote_details,
            1 => &self.subscription_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.quote_details,
            1 => &mut self.subscription_details,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingParentsInvoiceParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingParentsInvoiceParent);

/// The type of parent that generated this invoice
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingBillResourceInvoicingParentsInvoiceParentType {
    /// `quote_details`
    QuoteDetails,
    /// `subscription_details`
    SubscriptionDetails,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingBillResourceInvoicingParentsInvoiceParentType {
    QuoteDetails = "quote_details",
    SubscriptionDetails = "subscription_details",
});
