// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_boleto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBoleto {
    /// The tax ID of the customer (CPF for individuals consumers or CNPJ for businesses consumers)
    pub tax_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordBoleto {
    const BLANK: Self = Self { tax_id: Blank::BLANK };
}

impl Record for PaymentMethodDetailsPaymentRecordBoleto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_boleto",
            constants: &[],
            fields: &[Field("tax_id", NULLABLE | SECRET)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tax_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.tax_id
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordBoleto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordBoleto);
