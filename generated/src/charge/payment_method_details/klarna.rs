// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.klarna` of [`Charge`](crate::Charge).

pub mod payer_details;

/// An object in `payment_method_details.klarna.payer_details` of [`Charge`](crate::Charge), `payment_method_details.klarna.payer_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayerDetails {
    /// The payer's address
    pub address: Option<rt::Part<payer_details::Address>>,
}

impl rt::Blank for PayerDetails {
    const BLANK: Self = Self { address: rt::Blank::BLANK };
}

impl rt::Record for PayerDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "klarna_payer_details | payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details",
            constants: &[],
            fields: &[rt::Field("address", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.address
    }
}

rt::record_traits!(PayerDetails);
