// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Settings for Managed Payments for this Checkout Session and resulting
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    ///
    /// Parameters at `PostCheckoutSessions/managed_payments`, `PostPaymentLinks/managed_payments`.
    pub struct ManagedPaymentsParams;
}

impl ManagedPaymentsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

impl Default for ManagedPaymentsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
