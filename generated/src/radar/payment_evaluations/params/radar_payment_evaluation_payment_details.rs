// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::{
    MoneyMovementDetails, RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails,
    ShippingDetails,
};

stripe_runtime::params! {
    /// Details about the payment.
    ///
    /// Parameters at `PostRadarPaymentEvaluations/payment_details`.
    pub struct RadarPaymentEvaluationPaymentDetails;
}

impl RadarPaymentEvaluationPaymentDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<Currency>,
        payment_method_details: RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails,
    ) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("currency", Into::<Currency>::into(currency))
                .with("payment_method_details", payment_method_details),
        )
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `money_movement_details`.
    #[inline]
    pub fn money_movement_details(
        self,
        money_movement_details: MoneyMovementDetails,
    ) -> Self {
        Self(self.0.with("money_movement_details", money_movement_details))
    }

    /// Sets `shipping_details`.
    #[inline]
    pub fn shipping_details(self, shipping_details: ShippingDetails) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }
}
