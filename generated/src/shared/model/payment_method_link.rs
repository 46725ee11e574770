// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `payment_method_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodLink {
    /// Account owner's email address.
    pub email: Option<String>,
}

impl Record for PaymentMethodLink {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_link",
            constants: &[],
            fields: &[Field("email", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self { email: blank() }
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
