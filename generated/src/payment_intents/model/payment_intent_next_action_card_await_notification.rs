// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_next_action_card_await_notification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCardAwaitNotification {
    /// The time that payment will be attempted. If customer approval is required, they need to provide
    /// approval before this time.
    pub charge_attempt_at: Option<Timestamp>,
    /// For payments greater than INR 15000, the customer must provide explicit approval of the payment
    /// with their bank. For payments of lower amount, no customer action is required.
    pub customer_approval_required: Option<bool>,
}

impl Blank for PaymentIntentNextActionCardAwaitNotification {
    const BLANK: Self = Self {
        charge_attempt_at: Blank::BLANK,
        customer_approval_required: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionCardAwaitNotification {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_card_await_notification",
            constants: &[],
            fields: &[
                Field("charge_attempt_at", NULLABLE),
                Field("customer_approval_required", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.charge_attempt_at,
            _ => &self.customer_approval_required,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.charge_attempt_at,
            _ => &mut self.customer_approval_required,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionCardAwaitNotification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionCardAwaitNotification);
