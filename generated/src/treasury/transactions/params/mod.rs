// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_treasury_transaction_status;
pub use self::list_treasury_transaction_status::ListTreasuryTransactionStatus;
mod status_transition_timestamp_specs;
pub use self::status_transition_timestamp_specs::StatusTransitionTimestampSpecs;
mod treasury_transaction_order_by;
pub use self::treasury_transaction_order_by::TreasuryTransactionOrderBy;
