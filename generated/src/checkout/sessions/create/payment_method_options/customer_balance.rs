// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.customer_balance` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod bank_transfer;
pub use crate::checkout_session::payment_method_options::affirm::SetupFutureUsage;
pub use crate::checkout_session::payment_method_options::customer_balance::FundingType;
pub use crate::payment_intents::create::payment_method_options::customer_balance::BankTransfer;
