// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `setup_intent_next_action_pix_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentNextActionPixDisplayQrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: String,
    /// The date (unix timestamp) when the PIX expires.
    pub expires_at: Timestamp,
    /// The URL to the hosted pix instructions page, which allows customers to view the pix QR code.
    pub hosted_instructions_url: String,
    /// The image_url_png string used to render png QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render svg QR code
    pub image_url_svg: String,
}

impl Blank for SetupIntentNextActionPixDisplayQrCode {
    const BLANK: Self = Self {
        data: Blank::BLANK,
        expires_at: Blank::BLANK,
        hosted_instructions_url: Blank::BLANK,
        image_url_png: Blank::BLANK,
        image_url_svg: Blank::BLANK,
    };
}

impl Record for SetupIntentNextActionPixDisplayQrCode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_next_action_pix_display_qr_code",
            constants: &[],
            fields: &[
                Field("data", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("hosted_instructions_url", REQUIRED),
                Field("image_url_png", REQUIRED),
                Field("image_url_svg", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.data,
            1 => &self.expires_at,
            2 => &self.hosted_instructions_url,
            3 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.expires_at,
            2 => &mut self.hosted_instructions_url,
            3 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

impl std::fmt::Debug for SetupIntentNextActionPixDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentNextActionPixDisplayQrCode);
