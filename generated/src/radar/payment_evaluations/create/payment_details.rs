// Written by `cargo xtask generate`. Do not edit.
//! What `payment_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create) takes.

pub mod money_movement_details;
pub mod payment_method_details;
pub mod shipping_details;
pub use crate::payment_records::report_payment::ShippingDetails;

rt::params! {
    /// Parameters for `payment_details[money_movement_details]` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).
    pub struct MoneyMovementDetails;
}

impl MoneyMovementDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("money_movement_type", "card"))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: money_movement_details::Card) -> Self {
        Self(self.0.with("card", card))
    }
}

impl Default for MoneyMovementDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_details[payment_method_details]` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create).
    pub struct PaymentMethodDetails;
}

impl PaymentMethodDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(payment_method: impl Into<crate::ids::PaymentMethodId>) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(rt::Params::new().with("payment_method", payment_method))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        self,
        billing_details: crate::payment_records::report_payment::payment_method_details::BillingDetails,
    ) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }
}
