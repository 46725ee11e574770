// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodDetailsCardInstallmentsPlan;

/// The schema `payment_method_details_card_installments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardInstallments {
    /// Installment plan selected for the payment.
    pub plan: Option<Part<PaymentMethodDetailsCardInstallmentsPlan>>,
}

impl Blank for PaymentMethodDetailsCardInstallments {
    const BLANK: Self = Self { plan: Blank::BLANK };
}

impl Record for PaymentMethodDetailsCardInstallments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_card_installments",
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

impl std::fmt::Debug for PaymentMethodDetailsCardInstallments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCardInstallments);
