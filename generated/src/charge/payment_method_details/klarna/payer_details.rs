// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.klarna.payer_details` of [`Charge`](crate::Charge).

/// An object in `payment_method_details.klarna.payer_details.address` of [`Charge`](crate::Charge), `payment_method_details.klarna.payer_details.address` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// The payer address country
    pub country: Option<String>,
}

impl rt::Blank for Address {
    const BLANK: Self = Self { country: rt::Blank::BLANK };
}

impl rt::Record for Address {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "klarna_address | payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details_resource_payer_details_address",
            constants: &[],
            fields: &[rt::Field("country", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.country
    }
}

rt::record_traits!(Address);
