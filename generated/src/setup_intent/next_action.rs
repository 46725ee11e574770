// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action` of [`SetupIntent`](crate::SetupIntent).

pub use crate::payment_intent::next_action::cashapp_handle_redirect_or_display_qr_code;
pub use crate::payment_intent::next_action::cashapp_handle_redirect_or_display_qr_code as upi_handle_redirect_or_display_qr_code;
pub mod verify_with_microdeposits;

pub use crate::payment_intent::next_action::{
    BlikAuthorize, CashappHandleRedirectOrDisplayQrCode, RedirectToUrl,
    UpiHandleRedirectOrDisplayQrCode,
};

/// An object in `next_action.pix_display_qr_code` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PixDisplayQrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: String,
    /// The date (unix timestamp) when the PIX expires.
    pub expires_at: rt::Timestamp,
    /// The URL to the hosted pix instructions page, which allows customers to view the pix QR code.
    pub hosted_instructions_url: String,
    /// The image_url_png string used to render png QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render svg QR code
    pub image_url_svg: String,
}

impl rt::Blank for PixDisplayQrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        hosted_instructions_url: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for PixDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_next_action_pix_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("hosted_instructions_url", rt::REQUIRED | rt::SECRET),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.expires_at,
            2 => &self.hosted_instructions_url,
            3 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.expires_at,
            2 => &mut self.hosted_instructions_url,
            3 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(PixDisplayQrCode);

/// An object in `next_action.verify_with_microdeposits` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyWithMicrodeposits {
    /// The timestamp when the microdeposits are expected to land.
    pub arrival_date: rt::Timestamp,
    /// The URL for the hosted verification page, which allows customers to verify their bank account.
    pub hosted_verification_url: String,
    /// The type of the microdeposit sent to the customer. Used to distinguish between different
    /// verification methods.
    pub microdeposit_type: Option<verify_with_microdeposits::MicrodepositType>,
}

impl rt::Blank for VerifyWithMicrodeposits {
    const BLANK: Self = Self {
        arrival_date: rt::Blank::BLANK,
        hosted_verification_url: rt::Blank::BLANK,
        microdeposit_type: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifyWithMicrodeposits {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_next_action_verify_with_microdeposits",
            constants: &[],
            fields: &[
                rt::Field("arrival_date", rt::REQUIRED),
                rt::Field("hosted_verification_url", rt::REQUIRED | rt::SECRET),
                rt::Field("microdeposit_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.arrival_date,
            1 => &self.hosted_verification_url,
            _ => &self.microdeposit_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.arrival_date,
            1 => &mut self.hosted_verification_url,
            _ => &mut self.microdeposit_type,
        }
    }
}

rt::record_traits!(VerifyWithMicrodeposits);
