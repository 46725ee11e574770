// Written by `cargo xtask generate`. Do not edit.
//! What is in `card.generated_from` of [`PaymentMethod`](crate::PaymentMethod).

pub mod payment_method_details;

/// An object in `card.generated_from.payment_method_details` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    pub card_present: Option<rt::Part<payment_method_details::CardPresent>>,
    /// The type of payment method transaction-specific details from the transaction that generated this
    /// `card` payment method. Always `card_present`.
    pub type_: String,
}

impl rt::Blank for PaymentMethodDetails {
    const BLANK: Self = Self {
        card_present: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentMethodDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "card_generated_from_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_present,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_present,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(PaymentMethodDetails);
