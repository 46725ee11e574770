// Written by `cargo xtask generate`. Do not edit.
//! What `collect_config` of [`terminal::readers::collect_payment_method`](fn@crate::terminal::readers::collect_payment_method) takes.

pub use crate::card::AllowRedisplay;

rt::params! {
    /// Parameters for `collect_config[tipping]` of [`terminal::readers::collect_payment_method`](fn@crate::terminal::readers::collect_payment_method) and `process_config[tipping]` of [`terminal::readers::process_payment_intent`](fn@crate::terminal::readers::process_payment_intent).
    pub struct Tipping;
}

impl Tipping {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_eligible`.
    #[inline]
    pub fn amount_eligible(self, amount_eligible: i64) -> Self {
        Self(self.0.with("amount_eligible", amount_eligible))
    }
}

impl Default for Tipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
