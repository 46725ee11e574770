// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.alma` of [`Charge`](crate::Charge).

/// An object in `payment_method_details.alma.installments` of [`Charge`](crate::Charge), `payment_method_details.alma.installments` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// The number of installments.
    pub count: i64,
}

impl rt::Blank for Installments {
    const BLANK: Self = Self { count: rt::Blank::BLANK };
}

impl rt::Record for Installments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "alma_installments | payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments",
            constants: &[],
            fields: &[rt::Field("count", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.count
    }
}

rt::record_traits!(Installments);
