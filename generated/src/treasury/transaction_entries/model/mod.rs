// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod treasury_transaction_entry;

pub use self::treasury_transaction_entry::{
    TreasuryTransactionEntry, TreasuryTransactionEntryType,
};
