// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment` of [`InvoicePayment`](crate::InvoicePayment).

/// Type of payment object associated with this invoice payment.
#[non_exhaustive]
pub enum Type {
    /// `charge`
    Charge,
    /// `payment_intent`
    PaymentIntent,
    /// `payment_record`
    PaymentRecord,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Charge = "charge",
    PaymentIntent = "payment_intent",
    PaymentRecord = "payment_record",
});
