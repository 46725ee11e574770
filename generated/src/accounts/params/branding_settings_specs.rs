// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/branding`, `PostAccountsAccount/settings/branding`.
    pub struct BrandingSettingsSpecs;
}

impl BrandingSettingsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.0.set("icon", Value::text(icon));
        self
    }

    /// Sets `logo`.
    #[inline]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.0.set("logo", Value::text(logo));
        self
    }

    /// Sets `primary_color`.
    #[inline]
    pub fn primary_color(mut self, primary_color: impl Into<String>) -> Self {
        self.0.set("primary_color", Value::text(primary_color));
        self
    }

    /// Sets `secondary_color`.
    #[inline]
    pub fn secondary_color(mut self, secondary_color: impl Into<String>) -> Self {
        self.0.set("secondary_color", Value::text(secondary_color));
        self
    }
}

impl Default for BrandingSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
