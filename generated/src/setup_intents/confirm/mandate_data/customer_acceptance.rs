// Written by `cargo xtask generate`. Do not edit.
//! What `mandate_data.customer_acceptance` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

#[cfg(feature = "setup_intents")]
pub use crate::setup_intents::create::mandate_data::customer_acceptance::{Offline, Type};

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `mandate_data[customer_acceptance][online]` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) and `mandate_data[customer_acceptance][online]` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm).
    pub struct Online;
}

#[cfg(feature = "payment_intents")]
impl Online {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Online {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
