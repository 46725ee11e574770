// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod payment_attempt_record;
pub use self::payment_attempt_record::PaymentAttemptRecord;
