// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax;

/// The schema `payment_flows_payment_intent_async_workflows_resource_inputs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    pub tax: Option<
        Part<PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax>,
    >,
}

impl Blank for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    const BLANK: Self = Self { tax: Blank::BLANK };
}

impl Record for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_payment_intent_async_workflows_resource_inputs",
            constants: &[],
            fields: &[Field("tax", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tax
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
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
