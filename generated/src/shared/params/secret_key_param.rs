// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::SecretKeyParamCustomerAcceptance;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/mandate_data`, `PostSetupIntents/mandate_data`, `PostPaymentIntentsIntentConfirm/mandate_data|secret_key_param` and 1 more places.
    pub struct SecretKeyParam;
}

impl SecretKeyParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(customer_acceptance: SecretKeyParamCustomerAcceptance) -> Self {
        Self(Params::new().with("customer_acceptance", customer_acceptance))
    }
}
