// Written by `cargo xtask generate`. Do not edit.
//! What `processor_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) takes.

rt::params! {
    /// Parameters for `processor_details[custom]` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment).
    pub struct Custom;
}

impl Custom {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(payment_reference: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("payment_reference", rt::Value::text(payment_reference)),
        )
    }
}
