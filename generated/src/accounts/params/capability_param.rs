// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/capabilities/acss_debit_payments`, `PostAccounts/capabilities/affirm_payments`, `PostAccounts/capabilities/afterpay_clearpay_payments` and 127 more places.
    pub struct CapabilityParam;
}

impl CapabilityParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for CapabilityParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
