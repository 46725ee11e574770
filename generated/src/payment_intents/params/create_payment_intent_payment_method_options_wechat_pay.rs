// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/wechat_pay`, `PostPaymentIntentsIntent/payment_method_options/wechat_pay`, `PostPaymentIntentsIntentConfirm/payment_method_options/wechat_pay`.
    pub struct CreatePaymentIntentPaymentMethodOptionsWechatPay;
}

impl CreatePaymentIntentPaymentMethodOptionsWechatPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `app_id`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<String>) -> Self {
        Self(self.0.with("app_id", Value::text(app_id)))
    }

    /// Sets `client`.
    #[inline]
    pub fn client(
        self,
        client: CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
    ) -> Self {
        Self(self.0.with("client", client))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsWechatPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
