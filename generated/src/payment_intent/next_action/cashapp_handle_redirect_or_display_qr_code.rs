// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.cashapp_handle_redirect_or_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).

/// An object in `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` of [`PaymentIntent`](crate::PaymentIntent), `next_action.upi_handle_redirect_or_display_qr_code.qr_code` of [`PaymentIntent`](crate::PaymentIntent) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct QrCode {
    /// The date (unix timestamp) when the QR code expires.
    pub expires_at: rt::Timestamp,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl rt::Blank for QrCode {
    const BLANK: Self = Self {
        expires_at: rt::Blank::BLANK,
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
            name: "payment_intent_next_action_cashapp_qr_code | payment_intent_next_action_upiqr_code",
            constants: &[],
            fields: &[
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_at,
            1 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_at,
            1 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(QrCode);
