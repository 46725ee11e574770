// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RequestedPriority;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card_present/routing`, `PostPaymentIntentsIntent/payment_method_options/card_present/routing`, `PostPaymentIntentsIntentConfirm/payment_method_options/card_present/routing`.
    pub struct RoutingPaymentMethodOptionsParam;
}

impl RoutingPaymentMethodOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `requested_priority`.
    #[inline]
    pub fn requested_priority(self, requested_priority: RequestedPriority) -> Self {
        Self(self.0.with("requested_priority", requested_priority))
    }
}

impl Default for RoutingPaymentMethodOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
