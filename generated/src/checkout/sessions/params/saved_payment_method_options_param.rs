// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AllowRedisplayFilter, PaymentMethodRemove, PaymentMethodSave};

stripe_runtime::params! {
    /// Controls saved payment method settings for the session. Only available in `payment` and
    /// `subscription` mode.
    ///
    /// Parameters at `PostCheckoutSessions/saved_payment_method_options`.
    pub struct SavedPaymentMethodOptionsParam;
}

impl SavedPaymentMethodOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `allow_redisplay_filters`.
    #[inline]
    pub fn allow_redisplay_filters(
        self,
        allow_redisplay_filters: impl IntoIterator<Item = AllowRedisplayFilter>,
    ) -> Self {
        Self(
            self.0.with("allow_redisplay_filters", Value::list(allow_redisplay_filters)),
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

    /// Sets `payment_method_save`.
    #[inline]
    pub fn payment_method_save(self, payment_method_save: PaymentMethodSave) -> Self {
        Self(self.0.with("payment_method_save", payment_method_save))
    }
}

impl Default for SavedPaymentMethodOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
