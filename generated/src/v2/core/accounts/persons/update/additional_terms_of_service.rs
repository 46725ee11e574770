// Written by `cargo xtask generate`. Do not edit.
//! What `additional_terms_of_service` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update) takes.

rt::params! {
    /// Stripe terms of service agreement.
    ///
    /// Parameters for `additional_terms_of_service[account]` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update) and `identity[attestations][terms_of_service][account]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Account;
}

impl Account {
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

impl Default for Account {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
