// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetInvoicePayments/payment`.
    pub struct PaymentParam;
}

impl PaymentParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: PaymentParamType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `payment_intent`.
    #[inline]
    pub fn payment_intent(self, payment_intent: impl Into<String>) -> Self {
        Self(self.0.with("payment_intent", Value::text(payment_intent)))
    }

    /// Sets `payment_record`.
    #[inline]
    pub fn payment_record(self, payment_record: impl Into<String>) -> Self {
        Self(self.0.with("payment_record", Value::text(payment_record)))
    }
}

/// The values of `GetInvoicePayments/payment/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentParamType {
    /// `payment_intent`
    PaymentIntent,
    /// `payment_record`
    PaymentRecord,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentParamType {
    PaymentIntent = "payment_intent",
    PaymentRecord = "payment_record",
});
