// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.display_bank_transfer_instructions` of [`PaymentIntent`](crate::PaymentIntent).

pub mod financial_address;
pub use crate::customer_cash_balance_transaction::funded::bank_transfer::Type;
pub use crate::funding_instructions::bank_transfer::FinancialAddress;
