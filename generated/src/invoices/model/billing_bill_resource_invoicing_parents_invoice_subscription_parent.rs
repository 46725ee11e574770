// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, Metadata, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape,
    Timestamp, blank, debug,
};
use crate::SubscriptionId;

/// The schema `billing_bill_resource_invoicing_parents_invoice_subscription_parent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingParentsInvoiceSubscriptionParent {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) defined as subscription metadata
    /// when an invoice is created. Becomes an immutable snapshot of the subscription metadata at the
    /// time of invoice finalization. *Note: This attribute is populated only for invoices created on or
    /// after June 29, 2023.*
    pub metadata: Option<Metadata>,
    /// The subscription that generated this invoice
    pub subscription: Expandable<SubscriptionId>,
    /// Only set for upcoming invoices that preview prorations. The time used to calculate prorations.
    pub subscription_proration_date: Option<Timestamp>,
}

impl Record for BillingBillResourceInvoicingParentsInvoiceSubscriptionParent {
    fn blank() -> Self {
        Self {
            metadata: blank(),
            subscription: blank(),
            subscription_proration_date: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_subscription_parent",
            constants: &[],
            fields: &[
                Field("metadata", NULLABLE),
                Field("subscription", REQUIRED),
                Field("subscription_proration_date", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.metadata,
            1 => &self.subscription,
            _ => &self.subscription_proration_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.metadata,
            1 => &mut self.subscription,
            _ => &mut self.subscription_proration_date,
        }
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingParentsInvoiceSubscriptionParent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingParentsInvoiceSubscriptionParent);
