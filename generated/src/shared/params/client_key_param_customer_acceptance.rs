// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ClientKeyParamCustomerAcceptanceOnline;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntentsIntentConfirm/mandate_data|client_key_param/customer_acceptance`, `PostSetupIntentsIntentConfirm/mandate_data|client_key_param/customer_acceptance`.
    pub struct ClientKeyParamCustomerAcceptance;
}

impl ClientKeyParamCustomerAcceptance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(online: ClientKeyParamCustomerAcceptanceOnline) -> Self {
        Self(Params::new().with("type", "online").with("online", online))
    }
}
