// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails;

/// Processor information associated with this payment.
///
/// The schema `payments_primitives_payment_records_resource_processor_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceProcessorDetails {
    pub custom: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails,
        >,
    >,
}

impl Blank for PaymentsPrimitivesPaymentRecordsResourceProcessorDetails {
    const BLANK: Self = Self { custom: Blank::BLANK };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourceProcessorDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_processor_details",
            constants: &[("type", Constant::Str("custom"))],
            fields: &[Field("custom", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.custom
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.custom
    }
}

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourceProcessorDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceProcessorDetails);
