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
    pub fn customer_presence(mut self, customer_presence: CustomerPresence) -> Self {
        self.0.set("customer_presence", customer_presence);
        self
    }

    /// Sets `payment_type`.
    #[inline]
    pub fn payment_type(mut self, payment_type: PaymentType) -> Self {
        self.0.set("payment_type", payment_type);
        self
    }
}

impl Default for MoneyMovementCardAdditionalData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
