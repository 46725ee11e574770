// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/issuing_card/features`.
    pub struct IssuingCardFeaturesParam;
}

impl IssuingCardFeaturesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card_management`.
    #[inline]
    pub fn card_management(mut self, card_management: bool) -> Self {
        self.0.set("card_management", card_management);
        self
    }

    /// Sets `card_spend_dispute_management`.
    #[inline]
    pub fn card_spend_dispute_management(
        mut self,
        card_spend_dispute_management: bool,
    ) -> Self {
        self.0.set("card_spend_dispute_management", card_spend_dispute_management);
        self
    }

    /// Sets `cardholder_management`.
    #[inline]
    pub fn cardholder_management(mut self, cardholder_management: bool) -> Self {
        self.0.set("cardholder_management", cardholder_management);
        self
    }

    /// Sets `spend_control_management`.
    #[inline]
    pub fn spend_control_management(mut self, spend_control_management: bool) -> Self {
        self.0.set("spend_control_management", spend_control_management);
        self
    }
}

impl Default for IssuingCardFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
