// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_intent_next_action_wechat_pay_redirect_to_ios_app`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
    /// An universal link that redirect to WeChat Pay app
    pub native_url: String,
}

impl Blank for PaymentIntentNextActionWechatPayRedirectToIosApp {
    const BLANK: Self = Self { native_url: Blank::BLANK };
}

impl Record for PaymentIntentNextActionWechatPayRedirectToIosApp {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_wechat_pay_redirect_to_ios_app",
            constants: &[],
            fields: &[Field("native_url", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.native_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.native_url
    }
}

impl std::fmt::Debug for PaymentIntentNextActionWechatPayRedirectToIosApp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionWechatPayRedirectToIosApp);
