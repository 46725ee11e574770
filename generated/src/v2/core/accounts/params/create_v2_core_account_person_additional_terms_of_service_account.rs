// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Params, Value};

stripe_runtime::params! {
    /// Stripe terms of service agreement.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/additional_terms_of_service/account`, `PostV2CoreAccounts/identity/attestations/terms_of_service/account`.
    pub struct CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount;
}

impl CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount {
    /// The parameters that Stripe requires.
    ///
    /// - `date`: The time when the Account's representative accepted the terms of service. Represented as a RFC
    ///   3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    /// - `ip`: The IP address from which the Account's representative accepted the terms of service.
    #[inline]
    pub fn new(date: impl Into<DateTime>, ip: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("date", Into::<DateTime>::into(date))
                .with("ip", Value::text(ip)),
        )
    }

    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}
