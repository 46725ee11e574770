// Written by `cargo xtask generate`. Do not edit.
//! What `payment` of [`invoice_payments::list`](fn@crate::invoice_payments::list) takes.

/// The values of `payment[type]` of [`invoice_payments::list`](fn@crate::invoice_payments::list).
#[non_exhaustive]
pub enum Type {
    /// `payment_intent`
    PaymentIntent,
    /// `payment_record`
    PaymentRecord,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    PaymentIntent = "payment_intent",
    PaymentRecord = "payment_record",
});
