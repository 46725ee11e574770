// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent {
    /// The subscription that generated this invoice item
    pub subscription: String,
    /// The subscription item that generated this invoice item
    pub subscription_item: Option<String>,
}

impl Blank for BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent {
    const BLANK: Self = Self {
        subscription: Blank::BLANK,
        subscription_item: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent",
            constants: &[],
            fields: &[
                Field("subscription", REQUIRED),
                Field("subscription_item", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.subscription,
            _ => &self.subscription_item,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.subscription,
            _ => &mut self.subscription_item,
        }
    }
}

impl std::fmt::Debug
for BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent);
