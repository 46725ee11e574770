// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.billing.invoice` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2_core_account::configuration::customer::billing::invoice::rendering;
pub use crate::invoices::create::CustomField;
pub use crate::v2::core::accounts::create::configuration::customer::billing::invoice::Rendering;
