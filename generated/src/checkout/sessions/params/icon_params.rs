// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/branding_settings/icon`.
    pub struct IconParams;
}

impl IconParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BrandingSettingsParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `file`.
    #[inline]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.0.set("file", Value::text(file));
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.set("url", Value::text(url));
        self
    }
}

/// The values of `PostCheckoutSessions/branding_settings/icon/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrandingSettingsParamsType {
    /// `file`
    File,
    /// `url`
    Url,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BrandingSettingsParamsType {
    File = "file",
    Url = "url",
});
