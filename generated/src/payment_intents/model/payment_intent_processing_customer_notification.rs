// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_intent_processing_customer_notification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentProcessingCustomerNotification {
    /// Whether customer approval has been requested for this payment. For payments greater than INR
    /// 15000 or mandate amount, the customer must provide explicit approval of the payment with their
    /// bank.
    pub approval_requested: Option<bool>,
    /// If customer approval is required, they need to provide approval before this time.
    pub completes_at: Option<Timestamp>,
}

impl Blank for PaymentIntentProcessingCustomerNotification {
    const BLANK: Self = Self {
        approval_requested: Blank::BLANK,
        completes_at: Blank::BLANK,
    };
}

impl Record for PaymentIntentProcessingCustomerNotification {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_processing_customer_notification",
            constants: &[],
            fields: &[
                Field("approval_requested", NULLABLE),
                Field("completes_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.approval_requested,
            _ => &self.completes_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.approval_requested,
            _ => &mut self.completes_at,
        }
    }
}

impl std::fmt::Debug for PaymentIntentProcessingCustomerNotification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentProcessingCustomerNotification);
