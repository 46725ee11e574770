// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountDefaultsProfile, CreateV2CoreAccountDefaultsResponsibilities,
    V2CoreAccountDefaultsLocale,
};

stripe_runtime::params! {
    /// Default values to be used on Account Configurations.
    ///
    /// Parameters at `PostV2CoreAccounts/defaults`, `PostV2CoreAccountsId/defaults`.
    pub struct CreateV2CoreAccountDefaults;
}

impl CreateV2CoreAccountDefaults {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.set("currency", Value::text(currency));
        self
    }

    /// The Account's preferred locales (languages), ordered by preference.
    #[inline]
    pub fn locales(
        mut self,
        locales: impl IntoIterator<Item = V2CoreAccountDefaultsLocale>,
    ) -> Self {
        self.0.set("locales", Value::list(locales));
        self
    }

    /// Account profile information.
    #[inline]
    pub fn profile(mut self, profile: CreateV2CoreAccountDefaultsProfile) -> Self {
        self.0.set("profile", profile);
        self
    }

    /// Default responsibilities held by either Stripe or the platform.
    #[inline]
    pub fn responsibilities(
        mut self,
        responsibilities: CreateV2CoreAccountDefaultsResponsibilities,
    ) -> Self {
        self.0.set("responsibilities", responsibilities);
        self
    }
}

impl Default for CreateV2CoreAccountDefaults {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
