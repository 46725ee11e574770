// Written by `cargo xtask generate`. Do not edit.
//! What is in `processing` of [`PaymentIntent`](crate::PaymentIntent).

pub mod card;

/// An object in `processing.card` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    pub customer_notification: Option<rt::Part<card::CustomerNotification>>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        customer_notification: rt::Blank::BLANK,
    };
}

impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_card_processing",
            constants: &[],
            fields: &[rt::Field("customer_notification", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.customer_notification
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.customer_notification
    }
}

rt::record_traits!(Card);
