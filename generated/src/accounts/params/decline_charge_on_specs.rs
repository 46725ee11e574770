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
    pub fn avs_failure(self, avs_failure: bool) -> Self {
        Self(self.0.with("avs_failure", avs_failure))
    }

    /// Sets `cvc_failure`.
    #[inline]
    pub fn cvc_failure(self, cvc_failure: bool) -> Self {
        Self(self.0.with("cvc_failure", cvc_failure))
    }
}

impl Default for DeclineChargeOnSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
