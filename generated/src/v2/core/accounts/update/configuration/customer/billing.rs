// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.billing` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub mod invoice;
pub use crate::v2::core::accounts::create::configuration::customer::billing::Invoice;
