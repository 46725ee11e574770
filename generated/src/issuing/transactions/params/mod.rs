// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_issuing_transaction_type;
pub use self::list_issuing_transaction_type::ListIssuingTransactionType;
