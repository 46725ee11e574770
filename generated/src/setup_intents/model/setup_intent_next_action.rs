// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Object, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentIntentNextActionBlikAuthorize,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    SetupIntentNextActionPixDisplayQrCode, SetupIntentNextActionRedirectToUrl,
    SetupIntentNextActionVerifyWithMicrodeposits,
};

/// The schema `setup_intent_next_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentNextAction {
    pub blik_authorize: Option<Part<PaymentIntentNextActionBlikAuthorize>>,
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        Part<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>,
    >,
    pub pix_display_qr_code: Option<Part<SetupIntentNextActionPixDisplayQrCode>>,
    pub redirect_to_url: Option<Part<SetupIntentNextActionRedirectToUrl>>,
    /// Type of the next action to perform. Refer to the other child attributes under `next_action` for
    /// available values. Examples include: `redirect_to_url`, `use_stripe_sdk`,
    /// `alipay_handle_redirect`, `oxxo_display_details`, or `verify_with_microdeposits`.
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code: Option<
        Part<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>,
    >,
    /// When confirming a SetupIntent with Stripe.js, Stripe.js depends on the contents of this
    /// dictionary to invoke authentication flows. The shape of the contents is subject to change and is
    /// only intended to be used by Stripe.js.
    pub use_stripe_sdk: Option<Object>,
    pub verify_with_microdeposits: Option<
        Part<SetupIntentNextActionVerifyWithMicrodeposits>,
    >,
}

impl Blank for SetupIntentNextAction {
    const BLANK: Self = Self {
        blik_authorize: Blank::BLANK,
        cashapp_handle_redirect_or_display_qr_code: Blank::BLANK,
        pix_display_qr_code: Blank::BLANK,
        redirect_to_url: Blank::BLANK,
        type_: Blank::BLANK,
        upi_handle_redirect_or_display_qr_code: Blank::BLANK,
        use_stripe_sdk: Blank::BLANK,
        verify_with_microdeposits: Blank::BLANK,
    };
}

impl Record for SetupIntentNextAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_next_action",
            constants: &[],
            fields: &[
                Field("blik_authorize", OPTIONAL),
                Field("cashapp_handle_redirect_or_display_qr_code", OPTIONAL),
                Field("pix_display_qr_code", OPTIONAL),
                Field("redirect_to_url", OPTIONAL),
                Field("type", REQUIRED),
                Field("upi_handle_redirect_or_display_qr_code", OPTIONAL),
                Field("use_stripe_sdk", OPTIONAL),
                Field("verify_with_microdeposits", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.blik_authorize,
            1 => &self.cashapp_handle_redirect_or_display_qr_code,
            2 => &self.pix_display_qr_code,
            3 => &self.redirect_to_url,
            4 => &self.type_,
            5 => &self.upi_handle_redirect_or_display_qr_code,
            6 => &self.use_stripe_sdk,
            _ => &self.verify_with_microdeposits,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.blik_authorize,
            1 => &mut self.cashapp_handle_redirect_or_display_qr_code,
            2 => &mut self.pix_display_qr_code,
            3 => &mut self.redirect_to_url,
            4 => &mut self.type_,
            5 => &mut self.upi_handle_redirect_or_display_qr_code,
            6 => &mut self.use_stripe_sdk,
            _ => &mut self.verify_with_microdeposits,
        }
    }
}

impl std::fmt::Debug for SetupIntentNextAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentNextAction);
