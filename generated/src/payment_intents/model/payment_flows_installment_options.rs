// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentMethodDetailsCardInstallmentsPlan;

/// The schema `payment_flows_installment_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsInstallmentOptions {
    pub enabled: bool,
    pub plan: Option<Part<PaymentMethodDetailsCardInstallmentsPlan>>,
}

impl Blank for PaymentFlowsInstallmentOptions {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        plan: Blank::BLANK,
    };
}

impl Record for PaymentFlowsInstallmentOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_installment_options",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("plan", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.plan,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.plan,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsInstallmentOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsInstallmentOptions);
