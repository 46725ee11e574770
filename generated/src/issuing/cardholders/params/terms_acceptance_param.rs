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
    pub fn date(mut self, date: impl Into<Timestamp>) -> Self {
        self.0.set("date", Into::<Timestamp>::into(date));
        self
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.0.set("ip", Value::text(ip));
        self
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.0.set("user_agent", Value::text(user_agent));
        self
    }

    /// Clears `user_agent`: unsets what is stored.
    #[inline]
    pub fn clear_user_agent(mut self) -> Self {
        self.0.clear("user_agent");
        self
    }
}

impl Default for TermsAcceptanceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
