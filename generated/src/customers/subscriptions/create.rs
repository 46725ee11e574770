// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create).

pub mod add_invoice_item;
pub mod automatic_tax;
pub mod invoice_settings;
pub mod item;
pub mod payment_settings;
pub mod pending_invoice_item_interval;
pub mod trial_settings;
pub use crate::quotes::create::Discount;
pub use crate::subscription::CollectionMethod;
pub use crate::subscription_schedule::phase::ProrationBehavior;

pub use crate::subscriptions::create::{
    AddInvoiceItem, AutomaticTax, BillingThresholds, CancelAt, InvoiceSettings, Item,
    PaymentBehavior, PaymentSettings, PendingInvoiceItemInterval, TransferData, TrialEnd,
    TrialSettings,
};
