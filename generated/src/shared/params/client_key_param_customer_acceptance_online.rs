// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntentsIntentConfirm/mandate_data|client_key_param/customer_acceptance/online`, `PostSetupIntentsIntentConfirm/mandate_data|client_key_param/customer_acceptance/online`.
    pub struct ClientKeyParamCustomerAcceptanceOnline;
}

impl ClientKeyParamCustomerAcceptanceOnline {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", Value::text(ip_address)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}

impl Default for ClientKeyParamCustomerAcceptanceOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
