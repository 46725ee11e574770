// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod balance_transaction;

pub use self::balance_transaction::{
    BalanceTransaction, BalanceTransactionBalanceType, BalanceTransactionType,
};

mod fee;
pub use self::fee::Fee;
