// Written by `cargo xtask generate`. Do not edit.
//! What `settings.card_issuing` of [`accounts::create`](fn@crate::accounts::create) takes.

rt::params! {
    /// Parameters for `settings[card_issuing][tos_acceptance]` of [`accounts::create`](fn@crate::accounts::create), `settings[treasury][tos_acceptance]` of [`accounts::create`](fn@crate::accounts::create) and 2 more places.
    pub struct TosAcceptance;
}

impl TosAcceptance {
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

impl Default for TosAcceptance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
