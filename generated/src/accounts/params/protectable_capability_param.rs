// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/capabilities/card_payments`, `PostAccountsAccount/capabilities/card_payments`.
    pub struct ProtectableCapabilityParam;
}

impl ProtectableCapabilityParam {
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

impl Default for ProtectableCapabilityParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
