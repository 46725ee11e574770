// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan;

/// The schema `payments_primitives_payment_records_resource_payment_method_card_details_resource_installments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments {
    /// Installment plan selected for the payment.
    pub plan: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan,
        >,
    >,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments {
    const BLANK: Self = Self { plan: Blank::BLANK };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_installments",
            constants: &[],
            fields: &[Field("plan", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.plan
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.plan
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments);
