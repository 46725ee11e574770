// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PaymentIntentNextActionCashappQrCode;

/// The schema `payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    /// The URL to the hosted Cash App Pay instructions page, which allows customers to view the QR
    /// code, and supports QR code refreshing on expiration.
    pub hosted_instructions_url: String,
    /// The url for mobile redirect based auth
    pub mobile_auth_url: String,
    pub qr_code: PaymentIntentNextActionCashappQrCode,
}

impl Blank for PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    const BLANK: Self = Self {
        hosted_instructions_url: Blank::BLANK,
        mobile_auth_url: Blank::BLANK,
        qr_code: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code",
            constants: &[],
            fields: &[
                Field("hosted_instructions_url", REQUIRED),
                Field("mobile_auth_url", REQUIRED),
                Field("qr_code", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.hosted_instructions_url,
            1 => &self.mobile_auth_url,
            _ => &self.qr_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.hosted_instructions_url,
            1 => &mut self.mobile_auth_url,
            _ => &mut self.qr_code,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode);
