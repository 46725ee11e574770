// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod payment_record;
pub use self::payment_record::PaymentRecord;
