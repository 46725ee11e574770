// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/mandate_data/customer_acceptance/online`, `PostSetupIntents/mandate_data/customer_acceptance/online`, `PostPaymentIntentsIntentConfirm/mandate_data|secret_key_param/customer_acceptance/online` and 1 more places.
    pub struct SecretKeyParamCustomerAcceptanceOnline;
}

impl SecretKeyParamCustomerAcceptanceOnline {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("ip_address", Value::text(ip_address))
                .with("user_agent", Value::text(user_agent)),
        )
    }
}
