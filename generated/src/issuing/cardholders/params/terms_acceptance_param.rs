// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};

stripe_runtime::params! {
    /// Parameters at `PostIssuingCardholders/individual/card_issuing/user_terms_acceptance`, `PostIssuingCardholdersCardholder/individual/card_issuing/user_terms_acceptance`.
    pub struct TermsAcceptanceParam;
}

impl TermsAcceptanceParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("date", Into::<Timestamp>::into(date)))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", Value::text(ip)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }

    /// Clears `user_agent`: unsets what is stored.
    #[inline]
    pub fn clear_user_agent(self) -> Self {
        Self(self.0.cleared("user_agent"))
    }
}

impl Default for TermsAcceptanceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
