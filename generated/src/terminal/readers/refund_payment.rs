// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::refund_payment`](fn@crate::terminal::readers::refund_payment).

rt::params! {
    /// Configuration overrides for this refund, such as customer cancellation settings.
    ///
    /// Parameters for `refund_payment_config` of [`terminal::readers::refund_payment`](fn@crate::terminal::readers::refund_payment).
    pub struct RefundPaymentConfig;
}

impl RefundPaymentConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enable_customer_cancellation`.
    #[inline]
    pub fn enable_customer_cancellation(
        self,
        enable_customer_cancellation: bool,
    ) -> Self {
        Self(self.0.with("enable_customer_cancellation", enable_customer_cancellation))
    }
}

impl Default for RefundPaymentConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
