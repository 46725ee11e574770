// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.swish_handle_redirect_or_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).

/// An object in `next_action.swish_handle_redirect_or_display_qr_code.qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct QrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: String,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl rt::Blank for QrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for QrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_swish_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::REQUIRED),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(QrCode);
