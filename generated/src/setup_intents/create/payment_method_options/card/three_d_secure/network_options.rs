// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.three_d_secure.network_options` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

pub mod cartes_bancaires;

rt::params! {
    /// Parameters for `payment_method_options[card][three_d_secure][network_options][cartes_bancaires]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card][three_d_secure][network_options][cartes_bancaires]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
    pub struct CartesBancaires;
}

impl CartesBancaires {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(cb_avalgo: cartes_bancaires::CbAvalgo) -> Self {
        Self(rt::Params::new().with("cb_avalgo", cb_avalgo))
    }

    /// Sets `cb_exemption`.
    #[inline]
    pub fn cb_exemption(self, cb_exemption: impl Into<String>) -> Self {
        Self(self.0.with("cb_exemption", rt::Value::text(cb_exemption)))
    }

    /// Sets `cb_score`.
    #[inline]
    pub fn cb_score(self, cb_score: i64) -> Self {
        Self(self.0.with("cb_score", cb_score))
    }
}
