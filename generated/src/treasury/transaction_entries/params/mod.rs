// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod treasury_transaction_entry_order_by;
pub use self::treasury_transaction_entry_order_by::TreasuryTransactionEntryOrderBy;
