// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_details.money_movement_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod card;

/// Money Movement card details attached to this payment.
///
/// An object in `payment_details.money_movement_details.card` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Describes the presence of the customer during the payment.
    pub customer_presence: Option<card::CustomerPresence>,
    /// Describes the type of payment.
    pub payment_type: Option<card::PaymentType>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        customer_presence: rt::Blank::BLANK,
        payment_type: rt::Blank::BLANK,
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
            name: "insights_resources_payment_evaluation_money_movement_card",
            constants: &[],
            fields: &[
                rt::Field("customer_presence", rt::NULLABLE),
                rt::Field("payment_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer_presence,
            _ => &self.payment_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer_presence,
            _ => &mut self.payment_type,
        }
    }
}

rt::record_traits!(Card);
