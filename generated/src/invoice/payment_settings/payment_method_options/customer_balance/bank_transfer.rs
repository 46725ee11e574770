// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.customer_balance.bank_transfer` of [`Invoice`](crate::Invoice).

pub use crate::checkout_session::payment_method_options::customer_balance::bank_transfer::eu_bank_transfer;
pub use crate::checkout_session::payment_method_options::customer_balance::bank_transfer::EuBankTransfer;
