// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{CustomerPresence, PaymentType};

stripe_runtime::params! {
    /// Parameters at `PostRadarPaymentEvaluations/payment_details/money_movement_details/card`.
    pub struct MoneyMovementCardAdditionalData;
}

impl MoneyMovementCardAdditionalData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `customer_presence`.
    #[inline]
    pub fn customer_presence(self, customer_presence: CustomerPresence) -> Self {
        Self(self.0.with("customer_presence", customer_presence))
    }

    /// Sets `payment_type`.
    #[inline]
    pub fn payment_type(self, payment_type: PaymentType) -> Self {
        Self(self.0.with("payment_type", payment_type))
    }
}

impl Default for MoneyMovementCardAdditionalData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
