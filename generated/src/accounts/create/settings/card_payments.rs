// Written by `cargo xtask generate`. Do not edit.
//! What `settings.card_payments` of [`accounts::create`](fn@crate::accounts::create) takes.

rt::params! {
    /// Automatically declines certain charge types regardless of whether the card issuer accepted or
    /// declined the charge.
    ///
    /// Parameters for `settings[card_payments][decline_on]` of [`accounts::create`](fn@crate::accounts::create), `configuration[merchant][card_payments][decline_on]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 2 more places.
    pub struct DeclineOn;
}

impl DeclineOn {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `avs_failure`.
    #[inline]
    pub fn avs_failure(self, avs_failure: bool) -> Self {
        Self(self.0.with("avs_failure", avs_failure))
    }

    /// Sets `cvc_failure`.
    #[inline]
    pub fn cvc_failure(self, cvc_failure: bool) -> Self {
        Self(self.0.with("cvc_failure", cvc_failure))
    }
}

impl Default for DeclineOn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
