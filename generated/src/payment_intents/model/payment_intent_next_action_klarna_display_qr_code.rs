// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_next_action_klarna_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    /// The data being used to generate QR code
    pub data: String,
    /// The timestamp at which the QR code expires.
    pub expires_at: Option<Timestamp>,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl Blank for PaymentIntentNextActionKlarnaDisplayQrCode {
    const BLANK: Self = Self {
        data: Blank::BLANK,
        expires_at: Blank::BLANK,
        image_url_png: Blank::BLANK,
        image_url_svg: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionKlarnaDisplayQrCode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_klarna_display_qr_code",
            constants: &[],
            fields: &[
                Field("data", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("image_url_png", REQUIRED),
                Field("image_url_svg", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.data,
            1 => &self.expires_at,
            2 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.expires_at,
            2 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionKlarnaDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionKlarnaDisplayQrCode);
