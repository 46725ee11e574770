// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments {
    /// The number of installments.
    pub count: i64,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments {
    const BLANK: Self = Self { count: Blank::BLANK };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments",
            constants: &[],
            fields: &[Field("count", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.count
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments);
