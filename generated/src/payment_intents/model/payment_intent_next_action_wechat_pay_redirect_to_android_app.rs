// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_intent_next_action_wechat_pay_redirect_to_android_app`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    /// app_id is the APP ID registered on WeChat open platform
    pub app_id: String,
    /// nonce_str is a random string
    pub nonce_str: String,
    /// package is static value
    pub package: String,
    /// an unique merchant ID assigned by WeChat Pay
    pub partner_id: String,
    /// an unique trading ID assigned by WeChat Pay
    pub prepay_id: String,
    /// A signature
    pub sign: String,
    /// Specifies the current time in epoch format
    pub timestamp: String,
}

impl Blank for PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    const BLANK: Self = Self {
        app_id: Blank::BLANK,
        nonce_str: Blank::BLANK,
        package: Blank::BLANK,
        partner_id: Blank::BLANK,
        prepay_id: Blank::BLANK,
        sign: Blank::BLANK,
        timestamp: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_wechat_pay_redirect_to_android_app",
            constants: &[],
            fields: &[
                Field("app_id", REQUIRED),
                Field("nonce_str", REQUIRED),
                Field("package", REQUIRED),
                Field("partner_id", REQUIRED),
                Field("prepay_id", REQUIRED),
                Field("sign", REQUIRED),
                Field("timestamp", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.app_id,
            1 => &self.nonce_str,
            2 => &self.package,
            3 => &self.partner_id,
            4 => &self.prepay_id,
            5 => &self.sign,
            _ => &self.timestamp,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.nonce_str,
            2 => &mut self.package,
            3 => &mut self.partner_id,
            4 => &mut self.prepay_id,
            5 => &mut self.sign,
            _ => &mut self.timestamp,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionWechatPayRedirectToAndroidApp);
