// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.customer_balance` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod bank_transfer;
pub use crate::invoices::create::payment_settings::payment_method_options::customer_balance::BankTransfer;
