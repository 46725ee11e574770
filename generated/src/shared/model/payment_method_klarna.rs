// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentFlowsPrivatePaymentMethodsKlarnaDob;

/// The schema `payment_method_klarna`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodKlarna {
    /// The customer's date of birth, if provided.
    pub dob: Option<Part<PaymentFlowsPrivatePaymentMethodsKlarnaDob>>,
}

impl Blank for PaymentMethodKlarna {
    const BLANK: Self = Self { dob: Blank::BLANK };
}

impl Record for PaymentMethodKlarna {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_klarna",
            constants: &[],
            fields: &[Field("dob", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.dob
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.dob
    }
}

impl std::fmt::Debug for PaymentMethodKlarna {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodKlarna);
