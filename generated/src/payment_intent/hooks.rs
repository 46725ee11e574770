// Written by `cargo xtask generate`. Do not edit.
//! What is in `hooks` of [`PaymentIntent`](crate::PaymentIntent).

pub mod inputs;

/// An object in `hooks.inputs` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Inputs {
    pub tax: Option<rt::Part<inputs::Tax>>,
}

impl rt::Blank for Inputs {
    const BLANK: Self = Self { tax: rt::Blank::BLANK };
}

impl rt::Record for Inputs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_payment_intent_async_workflows_resource_inputs",
            constants: &[],
            fields: &[rt::Field("tax", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tax
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tax
    }
}

rt::record_traits!(Inputs);
