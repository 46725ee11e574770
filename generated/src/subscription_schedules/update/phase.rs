// Written by `cargo xtask generate`. Do not edit.
//! What `phase` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub mod add_invoice_item;
pub mod automatic_tax;
pub mod duration;
pub mod invoice_settings;
pub mod item;
pub use crate::invoices::create_preview::schedule_details::phase::EndDate;
pub use crate::quotes::create::Discount;

pub use crate::subscription_schedule::default_settings::{
    BillingCycleAnchor, CollectionMethod,
};

pub use crate::subscription_schedule::phase::ProrationBehavior;
pub use crate::subscription_schedules::create::StartDate;

pub use crate::subscription_schedules::create::default_settings::{
    AutomaticTax, InvoiceSettings,
};

pub use crate::subscription_schedules::create::phase::{AddInvoiceItem, Duration};
pub use crate::subscriptions::create::{BillingThresholds, Item, TransferData, TrialEnd};
