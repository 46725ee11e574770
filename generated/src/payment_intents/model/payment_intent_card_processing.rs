// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentIntentProcessingCustomerNotification;

/// The schema `payment_intent_card_processing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentCardProcessing {
    pub customer_notification: Option<Part<PaymentIntentProcessingCustomerNotification>>,
}

impl Blank for PaymentIntentCardProcessing {
    const BLANK: Self = Self {
        customer_notification: Blank::BLANK,
    };
}

impl Record for PaymentIntentCardProcessing {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_card_processing",
            constants: &[],
            fields: &[Field("customer_notification", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.customer_notification
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.customer_notification
    }
}

impl std::fmt::Debug for PaymentIntentCardProcessing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentCardProcessing);
