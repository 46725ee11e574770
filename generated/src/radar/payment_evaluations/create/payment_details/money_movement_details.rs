// Written by `cargo xtask generate`. Do not edit.
//! What `payment_details.money_movement_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create) takes.

pub use crate::radar_payment_evaluation::payment_details::money_movement_details::card;

rt::params! {
    /// Parameters for `payment_details[money_movement_details][card]` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `customer_presence`.
    #[inline]
    pub fn customer_presence(
        self,
        customer_presence: crate::radar_payment_evaluation::payment_details::money_movement_details::card::CustomerPresence,
    ) -> Self {
        Self(self.0.with("customer_presence", customer_presence))
    }

    /// Sets `payment_type`.
    #[inline]
    pub fn payment_type(
        self,
        payment_type: crate::radar_payment_evaluation::payment_details::money_movement_details::card::PaymentType,
    ) -> Self {
        Self(self.0.with("payment_type", payment_type))
    }
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
