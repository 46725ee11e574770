// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Place, Record, Shape, boxed, debug, no_field, no_field_mut};

/// The schema `payment_method_paynow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodPaynow {}

impl Blank for PaymentMethodPaynow {
    const BLANK: Self = Self {};
}

impl Record for PaymentMethodPaynow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_paynow",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        no_field_mut(index)
    }
}

impl std::fmt::Debug for PaymentMethodPaynow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodPaynow);
