// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.customer_balance.bank_transfer` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::checkout_session::payment_method_options::customer_balance::bank_transfer::RequestedAddressType;
pub use crate::customer_cash_balance_transaction::funded::bank_transfer::Type;
pub use crate::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer;
