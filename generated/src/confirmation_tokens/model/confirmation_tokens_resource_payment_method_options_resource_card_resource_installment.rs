// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodDetailsCardInstallmentsPlan;

/// Installment configuration for payments.
///
/// The schema `confirmation_tokens_resource_payment_method_options_resource_card_resource_installment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment {
    pub plan: Option<Part<PaymentMethodDetailsCardInstallmentsPlan>>,
}

impl Blank
for ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment {
    const BLANK: Self = Self { plan: Blank::BLANK };
}

impl Record
for ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_payment_method_options_resource_card_resource_installment",
            constants: &[],
            fields: &[Field("plan", OPTIONAL)],
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
for ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment);
