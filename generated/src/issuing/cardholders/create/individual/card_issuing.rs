// Written by `cargo xtask generate`. Do not edit.
//! What `individual.card_issuing` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) takes.

rt::params! {
    /// Parameters for `individual[card_issuing][user_terms_acceptance]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and `individual[card_issuing][user_terms_acceptance]` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).
    pub struct UserTermsAcceptance;
}

impl UserTermsAcceptance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<rt::Timestamp>) -> Self {
        let date: rt::Timestamp = date.into();
        Self(self.0.with("date", date))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }

    /// Clears `user_agent`: unsets what is stored.
    #[inline]
    pub fn clear_user_agent(self) -> Self {
        Self(self.0.cleared("user_agent"))
    }
}

impl Default for UserTermsAcceptance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
