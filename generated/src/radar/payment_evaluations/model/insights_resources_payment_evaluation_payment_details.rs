// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    InsightsResourcesPaymentEvaluationMoneyMovementDetails,
    InsightsResourcesPaymentEvaluationPaymentMethodDetails,
    InsightsResourcesPaymentEvaluationShipping,
};

/// Payment details attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_payment_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationPaymentDetails {
    /// Amount intended to be collected by this payment. A positive integer representing how much to
    /// charge in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (e.g.,
    /// 100 cents to charge $1.00 or 100 to charge ¥100, a zero-decimal currency). The minimum amount is
    /// $0.50 US or
    /// [equivalent in charge currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
    /// The amount value supports up to eight digits (e.g., a value of 99999999 for a USD charge of
    /// $999,999.99).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Details about the payment's customer presence and type.
    pub money_movement_details: Option<
        Part<InsightsResourcesPaymentEvaluationMoneyMovementDetails>,
    >,
    /// Details about the payment method used for the payment.
    pub payment_method_details: Option<
        Part<InsightsResourcesPaymentEvaluationPaymentMethodDetails>,
    >,
    /// Shipping details for the payment evaluation.
    pub shipping_details: Option<Part<InsightsResourcesPaymentEvaluationShipping>>,
    /// Payment statement descriptor.
    pub statement_descriptor: Option<String>,
}

impl Blank for InsightsResourcesPaymentEvaluationPaymentDetails {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        description: Blank::BLANK,
        money_movement_details: Blank::BLANK,
        payment_method_details: Blank::BLANK,
        shipping_details: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationPaymentDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_payment_details",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("money_movement_details", NULLABLE),
                Field("payment_method_details", NULLABLE),
                Field("shipping_details", NULLABLE),
                Field("statement_descriptor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            3 => &self.money_movement_details,
            4 => &self.payment_method_details,
            5 => &self.shipping_details,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.description,
            3 => &mut self.money_movement_details,
            4 => &mut self.payment_method_details,
            5 => &mut self.shipping_details,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationPaymentDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationPaymentDetails);
