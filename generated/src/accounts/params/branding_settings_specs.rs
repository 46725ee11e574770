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
    pub fn icon(self, icon: impl Into<String>) -> Self {
        Self(self.0.with("icon", Value::text(icon)))
    }

    /// Sets `logo`.
    #[inline]
    pub fn logo(self, logo: impl Into<String>) -> Self {
        Self(self.0.with("logo", Value::text(logo)))
    }

    /// Sets `primary_color`.
    #[inline]
    pub fn primary_color(self, primary_color: impl Into<String>) -> Self {
        Self(self.0.with("primary_color", Value::text(primary_color)))
    }

    /// Sets `secondary_color`.
    #[inline]
    pub fn secondary_color(self, secondary_color: impl Into<String>) -> Self {
        Self(self.0.with("secondary_color", Value::text(secondary_color)))
    }
}

impl Default for BrandingSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
