// Written by `cargo xtask generate`. Do not edit.
//! What is in `processing.card` of [`PaymentIntent`](crate::PaymentIntent).

/// An object in `processing.card.customer_notification` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerNotification {
    /// Whether customer approval has been requested for this payment. For payments greater than INR
    /// 15000 or mandate amount, the customer must provide explicit approval of the payment with their
    /// bank.
    pub approval_requested: Option<bool>,
    /// If customer approval is required, they need to provide approval before this time.
    pub completes_at: Option<rt::Timestamp>,
}

impl rt::Blank for CustomerNotification {
    const BLANK: Self = Self {
        approval_requested: rt::Blank::BLANK,
        completes_at: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerNotification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_processing_customer_notification",
            constants: &[],
            fields: &[
                rt::Field("approval_requested", rt::NULLABLE),
                rt::Field("completes_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.approval_requested,
            _ => &self.completes_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.approval_requested,
            _ => &mut self.completes_at,
        }
    }
}

rt::record_traits!(CustomerNotification);
