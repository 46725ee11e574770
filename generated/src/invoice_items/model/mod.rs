// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_bill_resource_invoice_item_parents_invoice_item_parent;
pub use self::billing_bill_resource_invoice_item_parents_invoice_item_parent::BillingBillResourceInvoiceItemParentsInvoiceItemParent;
mod billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent;
pub use self::billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent::BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent;
mod credited_items_invoice_line_items;
pub use self::credited_items_invoice_line_items::CreditedItemsInvoiceLineItems;
mod deleted_invoiceitem;
pub use self::deleted_invoiceitem::DeletedInvoiceitem;
mod invoice_item_proration_credited_items;

pub use self::invoice_item_proration_credited_items::{
    InvoiceItemProrationCreditedItems, InvoiceItemProrationCreditedItemsType,
};

mod invoiceitem;
pub use self::invoiceitem::Invoiceitem;
mod proration_details;
pub use self::proration_details::ProrationDetails;
