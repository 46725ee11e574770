// Written by `cargo xtask generate`. Do not edit.
//! What is in `branding_settings` of [`CheckoutSession`](crate::CheckoutSession).

pub mod icon;
pub use crate::checkout_session::branding_settings::icon as logo;

/// The border style for the Checkout Session. Must be one of `rounded`, `rectangular`, or `pill`.
#[non_exhaustive]
pub enum BorderStyle {
    /// `pill`
    Pill,
    /// `rectangular`
    Rectangular,
    /// `rounded`
    Rounded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BorderStyle {
    Pill = "pill",
    Rectangular = "rectangular",
    Rounded = "rounded",
});

/// An object in `branding_settings.icon` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Icon {
    /// The ID of a [File upload](https://docs.stripe.com/api/files) representing the icon. Purpose must
    /// be `business_icon`. Required if `type` is `file` and disallowed otherwise.
    pub file: Option<String>,
    /// The type of image for the icon. Must be one of `file` or `url`.
    pub type_: icon::Type,
    /// The URL of the image. Present when `type` is `url`.
    pub url: Option<String>,
}

impl rt::Blank for Icon {
    const BLANK: Self = Self {
        file: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for Icon {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_branding_settings_icon",
            constants: &[],
            fields: &[
                rt::Field("file", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.file,
            1 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.file,
            1 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Icon);

/// An object in `branding_settings.logo` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Logo {
    /// The ID of a [File upload](https://docs.stripe.com/api/files) representing the logo. Purpose must
    /// be `business_logo`. Required if `type` is `file` and disallowed otherwise.
    pub file: Option<String>,
    /// The type of image for the logo. Must be one of `file` or `url`.
    pub type_: icon::Type,
    /// The URL of the image. Present when `type` is `url`.
    pub url: Option<String>,
}

impl rt::Blank for Logo {
    const BLANK: Self = Self {
        file: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for Logo {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_branding_settings_logo",
            constants: &[],
            fields: &[
                rt::Field("file", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.file,
            1 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.file,
            1 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Logo);
