// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod payout;
pub use self::payout::{Payout, PayoutReconciliationStatus, PayoutType};
mod payouts_trace_id;
pub use self::payouts_trace_id::PayoutsTraceId;
