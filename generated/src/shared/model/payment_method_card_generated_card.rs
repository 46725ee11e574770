// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::{CardGeneratedFromPaymentMethodDetails, SetupAttemptId};

/// The schema `payment_method_card_generated_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardGeneratedCard {
    /// The charge that created this object.
    pub charge: Option<String>,
    /// Transaction-specific details of the payment method used in the payment.
    pub payment_method_details: Option<Part<CardGeneratedFromPaymentMethodDetails>>,
    /// The ID of the SetupAttempt that generated this PaymentMethod, if any.
    pub setup_attempt: Option<Expandable<SetupAttemptId>>,
}

impl Blank for PaymentMethodCardGeneratedCard {
    const BLANK: Self = Self {
        charge: Blank::BLANK,
        payment_method_details: Blank::BLANK,
        setup_attempt: Blank::BLANK,
    };
}

impl Record for PaymentMethodCardGeneratedCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_card_generated_card",
            constants: &[],
            fields: &[
                Field("charge", NULLABLE),
                Field("payment_method_details", NULLABLE),
                Field("setup_attempt", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.charge,
            1 => &self.payment_method_details,
            _ => &self.setup_attempt,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.payment_method_details,
            _ => &mut self.setup_attempt,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCardGeneratedCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCardGeneratedCard);
