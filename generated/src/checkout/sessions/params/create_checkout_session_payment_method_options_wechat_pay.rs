// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/wechat_pay`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsWechatPay;
}

impl CreateCheckoutSessionPaymentMethodOptionsWechatPay {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        client: CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
    ) -> Self {
        Self(Params::new().with("client", client))
    }

    /// Sets `app_id`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<String>) -> Self {
        Self(self.0.with("app_id", Value::text(app_id)))
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
