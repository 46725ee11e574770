// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.customer_balance.bank_transfer` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::checkout_session::payment_method_options::customer_balance::bank_transfer::eu_bank_transfer;

pub use crate::checkout_session::payment_method_options::customer_balance::bank_transfer::{
    EuBankTransfer, RequestedAddressType,
};

pub use crate::customer_cash_balance_transaction::funded::bank_transfer::Type;
