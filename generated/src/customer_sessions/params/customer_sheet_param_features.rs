// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{PaymentMethodAllowRedisplayFilter, PaymentMethodRemove};

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/customer_sheet/features`.
    pub struct CustomerSheetParamFeatures;
}

impl CustomerSheetParamFeatures {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payment_method_allow_redisplay_filters`.
    #[inline]
    pub fn payment_method_allow_redisplay_filters(
        self,
        payment_method_allow_redisplay_filters: impl IntoIterator<
            Item = PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_allow_redisplay_filters",
                    Value::list(payment_method_allow_redisplay_filters),
                ),
        )
    }

    /// Sets `payment_method_remove`.
    #[inline]
    pub fn payment_method_remove(
        self,
        payment_method_remove: PaymentMethodRemove,
    ) -> Self {
        Self(self.0.with("payment_method_remove", payment_method_remove))
    }
}

impl Default for CustomerSheetParamFeatures {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
