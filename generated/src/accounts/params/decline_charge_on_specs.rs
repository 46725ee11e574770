// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/card_payments/decline_on`, `PostAccountsAccount/settings/card_payments/decline_on`.
    pub struct DeclineChargeOnSpecs;
}

impl DeclineChargeOnSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `avs_failure`.
    #[inline]
    pub fn avs_failure(mut self, avs_failure: bool) -> Self {
        self.0.set("avs_failure", avs_failure);
        self
    }

    /// Sets `cvc_failure`.
    #[inline]
    pub fn cvc_failure(mut self, cvc_failure: bool) -> Self {
        self.0.set("cvc_failure", cvc_failure);
        self
    }
}

impl Default for DeclineChargeOnSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
