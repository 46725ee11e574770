// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_intent_next_action_paynow_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPaynowDisplayQrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: String,
    /// The URL to the hosted PayNow instructions page, which allows customers to view the PayNow QR
    /// code.
    pub hosted_instructions_url: Option<String>,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl Blank for PaymentIntentNextActionPaynowDisplayQrCode {
    const BLANK: Self = Self {
        data: Blank::BLANK,
        hosted_instructions_url: Blank::BLANK,
        image_url_png: Blank::BLANK,
        image_url_svg: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionPaynowDisplayQrCode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_paynow_display_qr_code",
            constants: &[],
            fields: &[
                Field("data", REQUIRED),
                Field("hosted_instructions_url", NULLABLE),
                Field("image_url_png", REQUIRED),
                Field("image_url_svg", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.data,
            1 => &self.hosted_instructions_url,
            2 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.hosted_instructions_url,
            2 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionPaynowDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionPaynowDisplayQrCode);
