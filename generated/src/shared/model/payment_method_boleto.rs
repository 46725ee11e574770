// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_boleto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodBoleto {
    /// Uniquely identifies the customer tax id (CNPJ or CPF)
    pub tax_id: String,
}

impl Blank for PaymentMethodBoleto {
    const BLANK: Self = Self { tax_id: Blank::BLANK };
}

impl Record for PaymentMethodBoleto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_boleto",
            constants: &[],
            fields: &[Field("tax_id", REQUIRED | SECRET)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tax_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.tax_id
    }
}

impl std::fmt::Debug for PaymentMethodBoleto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodBoleto);
