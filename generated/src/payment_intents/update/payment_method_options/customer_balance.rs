// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.customer_balance` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub mod bank_transfer;
pub use crate::payment_intent::payment_method_options::customer_balance::FundingType;
pub use crate::payment_intents::create::payment_method_options::affirm::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_options::customer_balance::BankTransfer;
