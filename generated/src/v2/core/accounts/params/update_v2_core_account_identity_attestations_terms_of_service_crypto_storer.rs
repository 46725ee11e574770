// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Params, Value};

stripe_runtime::params! {
    /// Details on the Account's acceptance of Crypto-storer-specific terms of service.
    ///
    /// Parameters at `PostV2CoreAccountsId/identity/attestations/terms_of_service/crypto_storer`.
    pub struct UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer;
}

impl UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The time when the Account's representative accepted the terms of service. Represented as a RFC
    /// 3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(mut self, date: impl Into<DateTime>) -> Self {
        self.0.set("date", Into::<DateTime>::into(date));
        self
    }

    /// The IP address from which the Account's representative accepted the terms of service.
    #[inline]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.0.set("ip", Value::text(ip));
        self
    }

    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    #[inline]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.0.set("user_agent", Value::text(user_agent));
        self
    }
}

impl Default for UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
