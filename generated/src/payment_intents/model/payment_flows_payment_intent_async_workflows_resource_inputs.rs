// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax;

/// The schema `payment_flows_payment_intent_async_workflows_resource_inputs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    pub tax: Option<
        Box<PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax>,
    >,
}

impl Record for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    const SHAPE: &'static Shape = &Shape {
        name: "payment_flows_payment_intent_async_workflows_resource_inputs",
        constants: &[],
        fields: &[Field("tax", OPTIONAL)],
    };
    fn blank() -> Self {
        Self { tax: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.tax
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.tax
    }
}

impl std::fmt::Debug for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs);
