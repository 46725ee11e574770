// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::SettingsTermsOfServiceSpecs;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/treasury`, `PostAccountsAccount/settings/treasury`.
    pub struct TreasurySettingsSpecs;
}

impl TreasurySettingsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `tos_acceptance`.
    #[inline]
    pub fn tos_acceptance(self, tos_acceptance: SettingsTermsOfServiceSpecs) -> Self {
        Self(self.0.with("tos_acceptance", tos_acceptance))
    }
}

impl Default for TreasurySettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
