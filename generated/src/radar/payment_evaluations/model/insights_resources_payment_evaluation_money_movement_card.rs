// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{CustomerPresence, PaymentType};

/// Money Movement card details attached to this payment.
///
/// The schema `insights_resources_payment_evaluation_money_movement_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationMoneyMovementCard {
    /// Describes the presence of the customer during the payment.
    pub customer_presence: Option<CustomerPresence>,
    /// Describes the type of payment.
    pub payment_type: Option<PaymentType>,
}

impl Blank for InsightsResourcesPaymentEvaluationMoneyMovementCard {
    const BLANK: Self = Self {
        customer_presence: Blank::BLANK,
        payment_type: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationMoneyMovementCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_money_movement_card",
            constants: &[],
            fields: &[
                Field("customer_presence", NULLABLE),
                Field("payment_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_presence,
            _ => &self.payment_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_presence,
            _ => &mut self.payment_type,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationMoneyMovementCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationMoneyMovementCard);
