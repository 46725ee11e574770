// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations.terms_of_service` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Details on the Account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    ///
    /// Parameters for `identity[attestations][terms_of_service][account]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `additional_terms_of_service[account]` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create).
    pub struct Account;
}

impl Account {
    /// The parameters that Stripe requires.
    ///
    /// - `date`: The time when the Account's representative accepted the terms of service. Represented as a RFC
    ///   3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    /// - `ip`: The IP address from which the Account's representative accepted the terms of service.
    #[inline]
    pub fn new(date: impl rt::IntoParsed<rt::DateTime>, ip: impl Into<String>) -> Self {
        let date: rt::DateTime = date.into();
        Self(rt::Params::new().with("date", date).with("ip", rt::Value::text(ip)))
    }

    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}
