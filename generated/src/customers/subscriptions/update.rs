// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update).

pub mod add_invoice_item;
pub mod automatic_tax;
pub mod cancellation_details;
pub mod invoice_settings;
pub mod item;
pub use crate::subscription::pause_collection;
pub mod payment_settings;
pub mod pending_invoice_item_interval;
pub mod trial_settings;
pub use crate::invoices::create_preview::subscription_details::Item;
pub use crate::quotes::create::Discount;
pub use crate::subscription::CollectionMethod;
pub use crate::subscription_schedule::phase::ProrationBehavior;
pub use crate::subscriptions::cancel::CancellationDetails;

pub use crate::subscriptions::create::{
    AddInvoiceItem, AutomaticTax, BillingThresholds, CancelAt, InvoiceSettings,
    PaymentBehavior, PaymentSettings, PendingInvoiceItemInterval, TransferData, TrialEnd,
    TrialSettings,
};

pub use crate::subscriptions::resume::BillingCycleAnchor;
pub use crate::subscriptions::update::PauseCollection;
