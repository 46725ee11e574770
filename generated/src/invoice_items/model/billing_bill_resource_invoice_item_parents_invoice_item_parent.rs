// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent;

/// The schema `billing_bill_resource_invoice_item_parents_invoice_item_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoiceItemParentsInvoiceItemParent {
    /// Details about the subscription that generated this invoice item
    pub subscription_details: Option<
        Part<BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent>,
    >,
}

impl Blank for BillingBillResourceInvoiceItemParentsInvoiceItemParent {
    const BLANK: Self = Self {
        subscription_details: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoiceItemParentsInvoiceItemParent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoice_item_parents_invoice_item_parent",
            constants: &[("type", Constant::Str("subscription_details"))],
            fields: &[Field("subscription_details", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.subscription_details
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.subscription_details
    }
}

impl std::fmt::Debug for BillingBillResourceInvoiceItemParentsInvoiceItemParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoiceItemParentsInvoiceItemParent);
