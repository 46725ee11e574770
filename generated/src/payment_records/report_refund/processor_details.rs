// Written by `cargo xtask generate`. Do not edit.
//! What `processor_details` of [`payment_records::report_refund`](fn@crate::payment_records::report_refund) takes.

rt::params! {
    /// Parameters for `processor_details[custom]` of [`payment_records::report_refund`](fn@crate::payment_records::report_refund).
    pub struct Custom;
}

impl Custom {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(refund_reference: impl Into<String>) -> Self {
        Self(
            rt::Params::new().with("refund_reference", rt::Value::text(refund_reference)),
        )
    }
}
