// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MoneyMovementCardAdditionalData;

stripe_runtime::params! {
    /// Parameters at `PostRadarPaymentEvaluations/payment_details/money_movement_details`.
    pub struct MoneyMovementDetails;
}

impl MoneyMovementDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("money_movement_type", "card"))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: MoneyMovementCardAdditionalData) -> Self {
        Self(self.0.with("card", card))
    }
}

impl Default for MoneyMovementDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
