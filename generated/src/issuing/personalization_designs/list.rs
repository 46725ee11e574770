// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::personalization_designs::list`](fn@crate::issuing::personalization_designs::list).

pub use crate::issuing_personalization_design::Status;

rt::params! {
    /// Parameters for `preferences` of [`issuing::personalization_designs::list`](fn@crate::issuing::personalization_designs::list).
    pub struct Preferences;
}

impl Preferences {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

impl Default for Preferences {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
