// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BrandingSettingsParamsType;

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
