// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::SettingsTermsOfServiceSpecs;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/card_issuing`, `PostAccountsAccount/settings/card_issuing`.
    pub struct CardIssuingSettingsSpecs;
}

impl CardIssuingSettingsSpecs {
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

impl Default for CardIssuingSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
