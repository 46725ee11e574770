// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options` of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod card;

/// This hash contains the card payment method options.
///
/// An object in `payment_method_options.card` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// The `cvc_update` Token collected from the Payment Element.
    pub cvc_token: Option<String>,
    pub installments: Option<rt::Part<card::Installments>>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        cvc_token: rt::Blank::BLANK,
        installments: rt::Blank::BLANK,
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
            name: "confirmation_tokens_resource_payment_method_options_resource_card",
            constants: &[],
            fields: &[
                rt::Field("cvc_token", rt::NULLABLE),
                rt::Field("installments", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cvc_token,
            _ => &self.installments,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cvc_token,
            _ => &mut self.installments,
        }
    }
}

rt::record_traits!(Card);
