// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};
use crate::{
    OfflineParam, SecretKeyParamCustomerAcceptanceOnline,
    SecretKeyParamCustomerAcceptanceType,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/mandate_data/customer_acceptance`, `PostSetupIntents/mandate_data/customer_acceptance`, `PostPaymentIntentsIntentConfirm/mandate_data|secret_key_param/customer_acceptance` and 1 more places.
    pub struct SecretKeyParamCustomerAcceptance;
}

impl SecretKeyParamCustomerAcceptance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: SecretKeyParamCustomerAcceptanceType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `accepted_at`.
    #[inline]
    pub fn accepted_at(self, accepted_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("accepted_at", Into::<Timestamp>::into(accepted_at)))
    }

    /// Sets `offline`.
    #[inline]
    pub fn offline(self, offline: OfflineParam) -> Self {
        Self(self.0.with("offline", offline))
    }

    /// Sets `online`.
    #[inline]
    pub fn online(self, online: SecretKeyParamCustomerAcceptanceOnline) -> Self {
        Self(self.0.with("online", online))
    }
}
