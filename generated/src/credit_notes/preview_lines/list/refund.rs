// Written by `cargo xtask generate`. Do not edit.
//! What `refund` of [`credit_notes::preview_lines::list`](fn@crate::credit_notes::preview_lines::list) takes.

pub use crate::credit_notes::create::refund::PaymentRecordRefund;

/// The values of `refunds[][type]` of [`credit_notes::preview_lines::list`](fn@crate::credit_notes::preview_lines::list).
#[non_exhaustive]
pub enum Type {
    /// `payment_record_refund`
    PaymentRecordRefund,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    PaymentRecordRefund = "payment_record_refund",
    Refund = "refund",
});
