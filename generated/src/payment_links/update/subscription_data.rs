// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub mod invoice_settings;
pub mod trial_settings;
pub use crate::payment_links::create::subscription_data::InvoiceSettings;
pub use crate::subscriptions::create::TrialSettings;
