// Written by `cargo xtask generate`. Do not edit.
//! What is in `hooks.inputs` of [`PaymentIntent`](crate::PaymentIntent).

/// An object in `hooks.inputs.tax` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// The [TaxCalculation](https://docs.stripe.com/api/tax/calculations) id
    pub calculation: String,
}

impl rt::Blank for Tax {
    const BLANK: Self = Self {
        calculation: rt::Blank::BLANK,
    };
}

impl rt::Record for Tax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax",
            constants: &[],
            fields: &[rt::Field("calculation", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.calculation
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.calculation
    }
}

rt::record_traits!(Tax);
