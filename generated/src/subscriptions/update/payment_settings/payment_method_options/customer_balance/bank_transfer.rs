// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.customer_balance.bank_transfer` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer;
