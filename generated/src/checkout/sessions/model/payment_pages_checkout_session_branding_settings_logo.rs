// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_pages_checkout_session_branding_settings_logo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionBrandingSettingsLogo {
    /// The ID of a [File upload](https://docs.stripe.com/api/files) representing the logo. Purpose must
    /// be `business_logo`. Required if `type` is `file` and disallowed otherwise.
    pub file: Option<String>,
    /// The type of image for the logo. Must be one of `file` or `url`.
    pub type_: PaymentPagesCheckoutSessionBrandingSettingsLogoType,
    /// The URL of the image. Present when `type` is `url`.
    pub url: Option<String>,
}

impl Blank for PaymentPagesCheckoutSessionBrandingSettingsLogo {
    const BLANK: Self = Self {
        file: Blank::BLANK,
        type_: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionBrandingSettingsLogo {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_branding_settings_logo",
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

impl std::fmt::Debug for PaymentPagesCheckoutSessionBrandingSettingsLogo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionBrandingSettingsLogo);

/// The type of image for the logo. Must be one of `file` or `url`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionBrandingSettingsLogoType {
    /// `file`
    File,
    /// `url`
    Url,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionBrandingSettingsLogoType {
    File = "file",
    Url = "url",
});
