// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CardLogo, CarrierText};

stripe_runtime::params! {
    /// The reason(s) the personalization design was rejected.
    ///
    /// Parameters at `PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject/rejection_reasons`.
    pub struct RejectionReasonsParam;
}

impl RejectionReasonsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card_logo`.
    #[inline]
    pub fn card_logo(self, card_logo: impl IntoIterator<Item = CardLogo>) -> Self {
        Self(self.0.with("card_logo", Value::list(card_logo)))
    }

    /// Sets `carrier_text`.
    #[inline]
    pub fn carrier_text(
        self,
        carrier_text: impl IntoIterator<Item = CarrierText>,
    ) -> Self {
        Self(self.0.with("carrier_text", Value::list(carrier_text)))
    }
}

impl Default for RejectionReasonsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
