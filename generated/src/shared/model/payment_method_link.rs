// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodLink {
    /// Account owner's email address.
    pub email: Option<String>,
}

impl Blank for PaymentMethodLink {
    const BLANK: Self = Self { email: Blank::BLANK };
}

impl Record for PaymentMethodLink {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_link",
            constants: &[],
            fields: &[Field("email", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.email
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.email
    }
}

impl std::fmt::Debug for PaymentMethodLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodLink);
