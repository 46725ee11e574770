// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Params, Value};

stripe_runtime::params! {
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    ///
    /// Parameters at `PostV2CoreAccounts/identity/attestations/ownership_declaration`, `PostV2CoreAccountsId/identity/attestations/ownership_declaration`.
    pub struct CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration;
}

impl CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The time marking when the beneficial owner attestation was made. Represented as a RFC 3339 date
    /// & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl Into<DateTime>) -> Self {
        Self(self.0.with("date", Into::<DateTime>::into(date)))
    }

    /// The IP address from which the beneficial owner attestation was made.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", Value::text(ip)))
    }

    /// The user agent of the browser from which the beneficial owner attestation was made.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}

impl Default for CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
