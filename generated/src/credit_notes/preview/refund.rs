// Written by `cargo xtask generate`. Do not edit.
//! What `refund` of [`credit_notes::preview`](fn@crate::credit_notes::preview) takes.

pub use crate::credit_note::refund::Type;
pub use crate::credit_notes::create::refund::PaymentRecordRefund;
