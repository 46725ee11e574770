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
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.0.set("app_id", Value::text(app_id));
        self
    }

    /// Sets `client`.
    #[inline]
    pub fn client(
        mut self,
        client: CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
    ) -> Self {
        self.0.set("client", client);
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsWechatPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
