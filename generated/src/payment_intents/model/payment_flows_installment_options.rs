// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::PaymentMethodDetailsCardInstallmentsPlan;

/// The schema `payment_flows_installment_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsInstallmentOptions {
    pub enabled: bool,
    pub plan: Option<Part<PaymentMethodDetailsCardInstallmentsPlan>>,
}

impl Record for PaymentFlowsInstallmentOptions {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_installment_options",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("plan", OPTIONAL)],
        }
    }

    fn blank() -> Self {
        Self {
            enabled: blank(),
            plan: blank(),
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
