// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoice_payments::list`](fn@crate::invoice_payments::list).

pub mod payment;

rt::params! {
    /// Parameters for `payment` of [`invoice_payments::list`](fn@crate::invoice_payments::list).
    pub struct Payment;
}

impl Payment {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: payment::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `payment_intent`.
    #[inline]
    pub fn payment_intent(self, payment_intent: impl Into<String>) -> Self {
        Self(self.0.with("payment_intent", rt::Value::text(payment_intent)))
    }

    /// Sets `payment_record`.
    #[inline]
    pub fn payment_record(self, payment_record: impl Into<String>) -> Self {
        Self(self.0.with("payment_record", rt::Value::text(payment_record)))
    }
}

/// The values of `status` of [`invoice_payments::list`](fn@crate::invoice_payments::list).
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Open = "open",
    Paid = "paid",
});
