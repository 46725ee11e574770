// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Object, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentIntentNextActionAlipayHandleRedirect, PaymentIntentNextActionBlikAuthorize,
    PaymentIntentNextActionBoleto, PaymentIntentNextActionCardAwaitNotification,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionDisplayBankTransferInstructions,
    PaymentIntentNextActionDisplayMultibancoDetails,
    PaymentIntentNextActionDisplayOxxoDetails,
    PaymentIntentNextActionKlarnaDisplayQrCode, PaymentIntentNextActionKonbini,
    PaymentIntentNextActionPaynowDisplayQrCode, PaymentIntentNextActionPixDisplayQrCode,
    PaymentIntentNextActionPromptpayDisplayQrCode, PaymentIntentNextActionRedirectToUrl,
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionVerifyWithMicrodeposits,
    PaymentIntentNextActionWechatPayDisplayQrCode,
    PaymentIntentNextActionWechatPayRedirectToAndroidApp,
    PaymentIntentNextActionWechatPayRedirectToIosApp,
};

/// The schema `payment_intent_next_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextAction {
    pub alipay_handle_redirect: Option<
        Part<PaymentIntentNextActionAlipayHandleRedirect>,
    >,
    pub blik_authorize: Option<Part<PaymentIntentNextActionBlikAuthorize>>,
    pub boleto_display_details: Option<Part<PaymentIntentNextActionBoleto>>,
    pub card_await_notification: Option<
        Part<PaymentIntentNextActionCardAwaitNotification>,
    >,
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        Part<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>,
    >,
    pub display_bank_transfer_instructions: Option<
        Part<PaymentIntentNextActionDisplayBankTransferInstructions>,
    >,
    pub klarna_display_qr_code: Option<Part<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    pub konbini_display_details: Option<Part<PaymentIntentNextActionKonbini>>,
    pub multibanco_display_details: Option<
        Part<PaymentIntentNextActionDisplayMultibancoDetails>,
    >,
    pub oxxo_display_details: Option<Part<PaymentIntentNextActionDisplayOxxoDetails>>,
    pub paynow_display_qr_code: Option<Part<PaymentIntentNextActionPaynowDisplayQrCode>>,
    pub pix_display_qr_code: Option<Part<PaymentIntentNextActionPixDisplayQrCode>>,
    pub promptpay_display_qr_code: Option<
        Part<PaymentIntentNextActionPromptpayDisplayQrCode>,
    >,
    pub redirect_to_url: Option<Part<PaymentIntentNextActionRedirectToUrl>>,
    pub swish_handle_redirect_or_display_qr_code: Option<
        Part<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>,
    >,
    /// Type of the next action to perform. Refer to the other child attributes under `next_action` for
    /// available values. Examples include: `redirect_to_url`, `use_stripe_sdk`,
    /// `alipay_handle_redirect`, `oxxo_display_details`, or `verify_with_microdeposits`.
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code: Option<
        Part<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>,
    >,
    /// When confirming a PaymentIntent with Stripe.js, Stripe.js depends on the contents of this
    /// dictionary to invoke authentication flows. The shape of the contents is subject to change and is
    /// only intended to be used by Stripe.js.
    pub use_stripe_sdk: Option<Object>,
    pub verify_with_microdeposits: Option<
        Part<PaymentIntentNextActionVerifyWithMicrodeposits>,
    >,
    pub wechat_pay_display_qr_code: Option<
        Part<PaymentIntentNextActionWechatPayDisplayQrCode>,
    >,
    pub wechat_pay_redirect_to_android_app: Option<
        Part<PaymentIntentNextActionWechatPayRedirectToAndroidApp>,
    >,
    pub wechat_pay_redirect_to_ios_app: Option<
        Part<PaymentIntentNextActionWechatPayRedirectToIosApp>,
    >,
}

impl Blank for PaymentIntentNextAction {
    const BLANK: Self = Self {
        alipay_handle_redirect: Blank::BLANK,
        blik_authorize: Blank::BLANK,
        boleto_display_details: Blank::BLANK,
        card_await_notification: Blank::BLANK,
        cashapp_handle_redirect_or_display_qr_code: Blank::BLANK,
        display_bank_transfer_instructions: Blank::BLANK,
        klarna_display_qr_code: Blank::BLANK,
        konbini_display_details: Blank::BLANK,
        multibanco_display_details: Blank::BLANK,
        oxxo_display_details: Blank::BLANK,
        paynow_display_qr_code: Blank::BLANK,
        pix_display_qr_code: Blank::BLANK,
        promptpay_display_qr_code: Blank::BLANK,
        redirect_to_url: Blank::BLANK,
        swish_handle_redirect_or_display_qr_code: Blank::BLANK,
        type_: Blank::BLANK,
        upi_handle_redirect_or_display_qr_code: Blank::BLANK,
        use_stripe_sdk: Blank::BLANK,
        verify_with_microdeposits: Blank::BLANK,
        wechat_pay_display_qr_code: Blank::BLANK,
        wechat_pay_redirect_to_android_app: Blank::BLANK,
        wechat_pay_redirect_to_ios_app: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action",
            constants: &[],
            fields: &[
                Field("alipay_handle_redirect", OPTIONAL),
                Field("blik_authorize", OPTIONAL),
                Field("boleto_display_details", OPTIONAL),
                Field("card_await_notification", OPTIONAL),
                Field("cashapp_handle_redirect_or_display_qr_code", OPTIONAL),
                Field("display_bank_transfer_instructions", OPTIONAL),
                Field("klarna_display_qr_code", OPTIONAL),
                Field("konbini_display_details", OPTIONAL),
                Field("multibanco_display_details", OPTIONAL),
                Field("oxxo_display_details", OPTIONAL),
                Field("paynow_display_qr_code", OPTIONAL),
                Field("pix_display_qr_code", OPTIONAL),
                Field("promptpay_display_qr_code", OPTIONAL),
                Field("redirect_to_url", OPTIONAL),
                Field("swish_handle_redirect_or_display_qr_code", OPTIONAL),
                Field("type", REQUIRED),
                Field("upi_handle_redirect_or_display_qr_code", OPTIONAL),
                Field("use_stripe_sdk", OPTIONAL),
                Field("verify_with_microdeposits", OPTIONAL),
                Field("wechat_pay_display_qr_code", OPTIONAL),
                Field("wechat_pay_redirect_to_android_app", OPTIONAL),
                Field("wechat_pay_redirect_to_ios_app", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.alipay_handle_redirect,
            1 => &self.blik_authorize,
            2 => &self.boleto_display_details,
            3 => &self.card_await_notification,
            4 => &self.cashapp_handle_redirect_or_display_qr_code,
            5 => &self.display_bank_transfer_instructions,
            6 => &self.klarna_display_qr_code,
            7 => &self.konbini_display_details,
            8 => &self.multibanco_display_details,
            9 => &self.oxxo_display_details,
            10 => &self.paynow_display_qr_code,
            11 => &self.pix_display_qr_code,
            12 => &self.promptpay_display_qr_code,
            13 => &self.redirect_to_url,
            14 => &self.swish_handle_redirect_or_display_qr_code,
            15 => &self.type_,
            16 => &self.upi_handle_redirect_or_display_qr_code,
            17 => &self.use_stripe_sdk,
            18 => &self.verify_with_microdeposits,
            19 => &self.wechat_pay_display_qr_code,
            20 => &self.wechat_pay_redirect_to_android_app,
            _ => &self.wechat_pay_redirect_to_ios_app,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.alipay_handle_redirect,
            1 => &mut self.blik_authorize,
            2 => &mut self.boleto_display_details,
            3 => &mut self.card_await_notification,
            4 => &mut self.cashapp_handle_redirect_or_display_qr_code,
            5 => &mut self.display_bank_transfer_instructions,
            6 => &mut self.klarna_display_qr_code,
            7 => &mut self.konbini_display_details,
            8 => &mut self.multibanco_display_details,
            9 => &mut self.oxxo_display_details,
            10 => &mut self.paynow_display_qr_code,
            11 => &mut self.pix_display_qr_code,
            12 => &mut self.promptpay_display_qr_code,
            13 => &mut self.redirect_to_url,
            14 => &mut self.swish_handle_redirect_or_display_qr_code,
            15 => &mut self.type_,
            16 => &mut self.upi_handle_redirect_or_display_qr_code,
            17 => &mut self.use_stripe_sdk,
            18 => &mut self.verify_with_microdeposits,
            19 => &mut self.wechat_pay_display_qr_code,
            20 => &mut self.wechat_pay_redirect_to_android_app,
            _ => &mut self.wechat_pay_redirect_to_ios_app,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextAction);
