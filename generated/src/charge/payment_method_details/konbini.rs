// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.konbini` of [`Charge`](crate::Charge).

pub mod store;

/// An object in `payment_method_details.konbini.store` of [`Charge`](crate::Charge), `payment_method_details.konbini.store` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Store {
    /// The name of the convenience store chain where the payment was completed.
    pub chain: Option<store::Chain>,
}

impl rt::Blank for Store {
    const BLANK: Self = Self { chain: rt::Blank::BLANK };
}

impl rt::Record for Store {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_konbini_store | payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store",
            constants: &[],
            fields: &[rt::Field("chain", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.chain
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.chain
    }
}

rt::record_traits!(Store);
