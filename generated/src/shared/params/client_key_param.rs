// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ClientKeyParamCustomerAcceptance;

stripe_runtime::params! {
    /// This hash contains details about the Mandate to create
    ///
    /// Parameters at `PostPaymentIntentsIntentConfirm/mandate_data|client_key_param`, `PostSetupIntentsIntentConfirm/mandate_data|client_key_param`.
    pub struct ClientKeyParam;
}

impl ClientKeyParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(customer_acceptance: ClientKeyParamCustomerAcceptance) -> Self {
        Self(Params::new().with("customer_acceptance", customer_acceptance))
    }
}
