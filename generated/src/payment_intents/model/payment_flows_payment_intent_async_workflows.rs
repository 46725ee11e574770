// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs;

/// The schema `payment_flows_payment_intent_async_workflows`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentIntentAsyncWorkflows {
    pub inputs: Option<Part<PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs>>,
}

impl Blank for PaymentFlowsPaymentIntentAsyncWorkflows {
    const BLANK: Self = Self { inputs: Blank::BLANK };
}

impl Record for PaymentFlowsPaymentIntentAsyncWorkflows {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_payment_intent_async_workflows",
            constants: &[],
            fields: &[Field("inputs", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.inputs
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.inputs
    }
}

impl std::fmt::Debug for PaymentFlowsPaymentIntentAsyncWorkflows {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPaymentIntentAsyncWorkflows);
