// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card` of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod installments;

/// Installment configuration for payments.
///
/// An object in `payment_method_options.card.installments` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    pub plan: Option<rt::Part<installments::Plan>>,
}

impl rt::Blank for Installments {
    const BLANK: Self = Self { plan: rt::Blank::BLANK };
}

impl rt::Record for Installments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "confirmation_tokens_resource_payment_method_options_resource_card_resource_installment",
            constants: &[],
            fields: &[rt::Field("plan", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.plan
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.plan
    }
}

rt::record_traits!(Installments);
