// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/mandate_data/customer_acceptance/offline`, `PostSetupIntents/mandate_data/customer_acceptance/offline`, `PostPaymentIntentsIntentConfirm/mandate_data|secret_key_param/customer_acceptance/offline` and 1 more places.
    pub struct OfflineParam;
}

impl OfflineParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for OfflineParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
