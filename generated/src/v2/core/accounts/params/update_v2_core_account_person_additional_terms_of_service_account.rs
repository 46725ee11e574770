// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Params, Value};

stripe_runtime::params! {
    /// Stripe terms of service agreement.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonsId/additional_terms_of_service/account`, `PostV2CoreAccountsId/identity/attestations/terms_of_service/account`.
    pub struct UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount;
}

impl UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The time when the Account's representative accepted the terms of service. Represented as a RFC
    /// 3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl Into<DateTime>) -> Self {
        Self(self.0.with("date", Into::<DateTime>::into(date)))
    }

    /// The IP address from which the Account's representative accepted the terms of service.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", Value::text(ip)))
    }

    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}

impl Default for UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
