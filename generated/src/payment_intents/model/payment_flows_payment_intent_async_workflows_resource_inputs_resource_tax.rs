// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    /// The [TaxCalculation](https://docs.stripe.com/api/tax/calculations) id
    pub calculation: String,
}

impl Blank for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    const BLANK: Self = Self { calculation: Blank::BLANK };
}

impl Record for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax",
            constants: &[],
            fields: &[Field("calculation", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.calculation
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.calculation
    }
}

impl std::fmt::Debug
for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax);
