// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    /// The [TaxCalculation](https://docs.stripe.com/api/tax/calculations) id
    pub calculation: String,
}

impl Record for PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax",
            constants: &[],
            fields: &[Field("calculation", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { calculation: blank() }
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
