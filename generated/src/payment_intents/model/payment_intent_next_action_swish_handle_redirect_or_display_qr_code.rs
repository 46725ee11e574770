// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::PaymentIntentNextActionSwishQrCode;

/// The schema `payment_intent_next_action_swish_handle_redirect_or_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    /// The URL to the hosted Swish instructions page, which allows customers to view the QR code.
    pub hosted_instructions_url: String,
    pub qr_code: Part<PaymentIntentNextActionSwishQrCode>,
}

impl Record for PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    fn blank() -> Self {
        Self {
            hosted_instructions_url: blank(),
            qr_code: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_swish_handle_redirect_or_display_qr_code",
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

impl std::fmt::Debug for PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode);
