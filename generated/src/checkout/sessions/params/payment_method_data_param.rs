// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AllowRedisplay;

stripe_runtime::params! {
    /// This parameter allows you to set some attributes on the payment method created during a Checkout
    /// session.
    ///
    /// Parameters at `PostCheckoutSessions/payment_method_data`.
    pub struct PaymentMethodDataParam;
}

impl PaymentMethodDataParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }
}

impl Default for PaymentMethodDataParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
