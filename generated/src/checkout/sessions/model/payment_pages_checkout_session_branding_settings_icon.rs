// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_pages_checkout_session_branding_settings_icon`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionBrandingSettingsIcon {
    /// The ID of a [File upload](https://docs.stripe.com/api/files) representing the icon. Purpose must
    /// be `business_icon`. Required if `type` is `file` and disallowed otherwise.
    pub file: Option<String>,
    /// The type of image for the icon. Must be one of `file` or `url`.
    pub type_: PaymentPagesCheckoutSessionBrandingSettingsIconType,
    /// The URL of the image. Present when `type` is `url`.
    pub url: Option<String>,
}

impl Blank for PaymentPagesCheckoutSessionBrandingSettingsIcon {
    const BLANK: Self = Self {
        file: Blank::BLANK,
        type_: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionBrandingSettingsIcon {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_branding_settings_icon",
            constants: &[],
            fields: &[
                Field("file", OPTIONAL),
                Field("type", REQUIRED),
                Field("url", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.file,
            1 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.file,
            1 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionBrandingSettingsIcon {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionBrandingSettingsIcon);

/// The type of image for the icon. Must be one of `file` or `url`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionBrandingSettingsIconType {
    /// `file`
    File,
    /// `url`
    Url,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionBrandingSettingsIconType {
    File = "file",
    Url = "url",
});
