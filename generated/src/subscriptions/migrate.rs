// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscriptions::migrate`](fn@crate::subscriptions::migrate).

pub mod billing_mode;

rt::params! {
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    ///
    /// Parameters for `billing_mode` of [`subscriptions::migrate`](fn@crate::subscriptions::migrate).
    pub struct BillingMode;
}

impl BillingMode {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "flexible"))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(
        self,
        flexible: crate::subscriptions::create::billing_mode::Flexible,
    ) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

impl Default for BillingMode {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
