// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_records::report_refund`](fn@crate::payment_records::report_refund).

pub mod processor_details;

rt::params! {
    /// A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) representing how much
    /// of this payment to refund. Can refund only up to the remaining, unrefunded amount of the
    /// payment.
    ///
    /// Parameters for `amount` of [`payment_records::report_refund`](fn@crate::payment_records::report_refund).
    pub struct Amount;
}

impl Amount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(value: i64, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("value", value).with("currency", currency))
    }
}

rt::params! {
    /// Processor information for this refund.
    ///
    /// Parameters for `processor_details` of [`payment_records::report_refund`](fn@crate::payment_records::report_refund).
    pub struct ProcessorDetails;
}

impl ProcessorDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "custom"))
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(self, custom: processor_details::Custom) -> Self {
        Self(self.0.with("custom", custom))
    }
}

impl Default for ProcessorDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Information about the payment attempt refund.
    ///
    /// Parameters for `refunded` of [`payment_records::report_refund`](fn@crate::payment_records::report_refund).
    pub struct Refunded;
}

impl Refunded {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(refunded_at: impl Into<rt::Timestamp>) -> Self {
        let refunded_at: rt::Timestamp = refunded_at.into();
        Self(rt::Params::new().with("refunded_at", refunded_at))
    }
}
