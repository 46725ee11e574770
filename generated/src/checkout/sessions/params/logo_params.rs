// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BrandingSettingsParamsType;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/branding_settings/logo`.
    pub struct LogoParams;
}

impl LogoParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BrandingSettingsParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `file`.
    #[inline]
    pub fn file(self, file: impl Into<String>) -> Self {
        Self(self.0.with("file", Value::text(file)))
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", Value::text(url)))
    }
}
