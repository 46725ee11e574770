// Written by `cargo xtask generate`. Do not edit.
//! What `refund` of [`credit_notes::create`](fn@crate::credit_notes::create) takes.

pub use crate::credit_note::refund::Type;

rt::params! {
    /// Parameters for `refunds[][payment_record_refund]` of [`credit_notes::create`](fn@crate::credit_notes::create), `refunds[][payment_record_refund]` of [`credit_notes::preview`](fn@crate::credit_notes::preview) and one more place.
    pub struct PaymentRecordRefund;
}

impl PaymentRecordRefund {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        payment_record: impl Into<crate::ids::PaymentRecordId>,
        refund_group: impl Into<String>,
    ) -> Self {
        let payment_record: crate::ids::PaymentRecordId = payment_record.into();
        Self(
            rt::Params::new()
                .with("payment_record", payment_record)
                .with("refund_group", rt::Value::text(refund_group)),
        )
    }
}
