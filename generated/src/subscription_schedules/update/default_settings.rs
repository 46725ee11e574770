// Written by `cargo xtask generate`. Do not edit.
//! What `default_settings` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub mod automatic_tax;
pub mod invoice_settings;

pub use crate::subscription_schedule::default_settings::{
    BillingCycleAnchor, CollectionMethod,
};

pub use crate::subscription_schedules::create::default_settings::{
    AutomaticTax, InvoiceSettings,
};

pub use crate::subscriptions::create::{BillingThresholds, TransferData};
