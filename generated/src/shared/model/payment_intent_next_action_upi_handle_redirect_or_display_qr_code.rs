// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PaymentIntentNextActionUpiqrCode;

/// The schema `payment_intent_next_action_upi_handle_redirect_or_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    /// The URL to the hosted UPI instructions page, which allows customers to view the QR code.
    pub hosted_instructions_url: String,
    pub qr_code: PaymentIntentNextActionUpiqrCode,
}

impl Blank for PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    const BLANK: Self = Self {
        hosted_instructions_url: Blank::BLANK,
        qr_code: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_upi_handle_redirect_or_display_qr_code",
            constants: &[],
            fields: &[
                Field("hosted_instructions_url", REQUIRED),
                Field("qr_code", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.hosted_instructions_url,
            _ => &self.qr_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.hosted_instructions_url,
            _ => &mut self.qr_code,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode);
