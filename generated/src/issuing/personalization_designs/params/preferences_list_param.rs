// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `GetIssuingPersonalizationDesigns/preferences`.
    pub struct PreferencesListParam;
}

impl PreferencesListParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `is_default`.
    #[inline]
    pub fn is_default(self, is_default: bool) -> Self {
        Self(self.0.with("is_default", is_default))
    }

    /// Sets `is_platform_default`.
    #[inline]
    pub fn is_platform_default(self, is_platform_default: bool) -> Self {
        Self(self.0.with("is_platform_default", is_platform_default))
    }
}

impl Default for PreferencesListParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
