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
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// Sets `payment_record`.
    #[inline]
    pub fn payment_record(
        self,
        payment_record: impl Into<crate::ids::PaymentRecordId>,
    ) -> Self {
        let payment_record: crate::ids::PaymentRecordId = payment_record.into();
        Self(self.0.with("payment_record", payment_record))
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
