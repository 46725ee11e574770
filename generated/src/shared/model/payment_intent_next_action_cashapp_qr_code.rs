// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_next_action_cashapp_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappQrCode {
    /// The date (unix timestamp) when the QR code expires.
    pub expires_at: Timestamp,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl Blank for PaymentIntentNextActionCashappQrCode {
    const BLANK: Self = Self {
        expires_at: Blank::BLANK,
        image_url_png: Blank::BLANK,
        image_url_svg: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionCashappQrCode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_cashapp_qr_code",
            constants: &[],
            fields: &[
                Field("expires_at", REQUIRED),
                Field("image_url_png", REQUIRED),
                Field("image_url_svg", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expires_at,
            1 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expires_at,
            1 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionCashappQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionCashappQrCode);
