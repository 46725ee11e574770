// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TermsAcceptanceParam;

stripe_runtime::params! {
    /// Parameters at `PostIssuingCardholders/individual/card_issuing`, `PostIssuingCardholdersCardholder/individual/card_issuing`.
    pub struct CardIssuingParam;
}

impl CardIssuingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `user_terms_acceptance`.
    #[inline]
    pub fn user_terms_acceptance(
        self,
        user_terms_acceptance: TermsAcceptanceParam,
    ) -> Self {
        Self(self.0.with("user_terms_acceptance", user_terms_acceptance))
    }
}

impl Default for CardIssuingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
