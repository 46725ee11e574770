// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `payment_intent_next_action_wechat_pay_display_qr_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
    /// The data being used to generate QR code
    pub data: String,
    /// The URL to the hosted WeChat Pay instructions page, which allows customers to view the WeChat
    /// Pay QR code.
    pub hosted_instructions_url: String,
    /// The base64 image data for a pre-generated QR code
    pub image_data_url: String,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl Record for PaymentIntentNextActionWechatPayDisplayQrCode {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_wechat_pay_display_qr_code",
            constants: &[],
            fields: &[
                Field("data", REQUIRED),
                Field("hosted_instructions_url", REQUIRED),
                Field("image_data_url", REQUIRED),
                Field("image_url_png", REQUIRED),
                Field("image_url_svg", REQUIRED),
            ],
        }
    }

    fn blank() -> Self {
        Self {
            data: blank(),
            hosted_instructions_url: blank(),
            image_data_url: blank(),
            image_url_png: blank(),
            image_url_svg: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.data,
            1 => &self.hosted_instructions_url,
            2 => &self.image_data_url,
            3 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.hosted_instructions_url,
            2 => &mut self.image_data_url,
            3 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionWechatPayDisplayQrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionWechatPayDisplayQrCode);
