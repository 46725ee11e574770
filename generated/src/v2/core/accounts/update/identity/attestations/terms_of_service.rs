// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations.terms_of_service` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2::core::accounts::persons::update::additional_terms_of_service::Account;

rt::params! {
    /// Details on the Account's acceptance of Crypto-storer-specific terms of service.
    ///
    /// Parameters for `identity[attestations][terms_of_service][crypto_storer]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct CryptoStorer;
}

impl CryptoStorer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The time when the Account's representative accepted the terms of service. Represented as a RFC
    /// 3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let date: rt::DateTime = date.into();
        Self(self.0.with("date", date))
    }

    /// The IP address from which the Account's representative accepted the terms of service.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

impl Default for CryptoStorer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Details on the Account's acceptance of Treasury-specific terms of service.
    ///
    /// Parameters for `identity[attestations][terms_of_service][storer]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Storer;
}

impl Storer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The time when the Account's representative accepted the terms of service. Represented as a RFC
    /// 3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let date: rt::DateTime = date.into();
        Self(self.0.with("date", date))
    }

    /// The IP address from which the Account's representative accepted the terms of service.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

impl Default for Storer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
