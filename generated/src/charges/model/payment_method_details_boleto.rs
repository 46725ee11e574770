// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, SECRET, Shape, blank, debug};

/// The schema `payment_method_details_boleto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBoleto {
    /// The tax ID of the customer (CPF for individuals consumers or CNPJ for businesses consumers)
    pub tax_id: String,
}

impl Record for PaymentMethodDetailsBoleto {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_boleto",
            constants: &[],
            fields: &[Field("tax_id", REQUIRED | SECRET)],
        }
    }

    fn blank() -> Self {
        Self { tax_id: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tax_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.tax_id
    }
}

impl std::fmt::Debug for PaymentMethodDetailsBoleto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsBoleto);
