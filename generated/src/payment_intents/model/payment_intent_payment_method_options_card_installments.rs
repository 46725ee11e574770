// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentMethodDetailsCardInstallmentsPlan;

/// Installment details for this payment.
///
/// For more information, see the
/// [installments integration guide](https://docs.stripe.com/payments/installments).
///
/// Either of the schemas `payment_method_options_card_installments` and `payment_flows_installment_options`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsCardInstallments {
    /// Installment plans that may be selected for this PaymentIntent.
    pub available_plans: Option<Vec<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// Whether Installments are enabled for this PaymentIntent.
    pub enabled: bool,
    /// Installment plan selected for this PaymentIntent.
    pub plan: Option<Part<PaymentMethodDetailsCardInstallmentsPlan>>,
}

impl Blank for PaymentIntentPaymentMethodOptionsCardInstallments {
    const BLANK: Self = Self {
        available_plans: Blank::BLANK,
        enabled: Blank::BLANK,
        plan: Blank::BLANK,
    };
}

impl Record for PaymentIntentPaymentMethodOptionsCardInstallments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_card_installments | payment_flows_installment_options",
            constants: &[],
            fields: &[
                Field("available_plans", NULLABLE),
                Field("enabled", REQUIRED),
                Field("plan", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available_plans,
            1 => &self.enabled,
            _ => &self.plan,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available_plans,
            1 => &mut self.enabled,
            _ => &mut self.plan,
        }
    }
}

impl std::fmt::Debug for PaymentIntentPaymentMethodOptionsCardInstallments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentPaymentMethodOptionsCardInstallments);
