// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Custom processors represent payment processors not modeled directly in the Stripe API. This
/// resource consists of details about the custom processor used for this payment attempt.
///
/// The schema `payments_primitives_payment_records_resource_processor_details_resource_custom_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails {
    /// An opaque string for manual reconciliation of this payment, for example a check number or a
    /// payment processor ID.
    pub payment_reference: Option<String>,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails {
    const BLANK: Self = Self {
        payment_reference: Blank::BLANK,
    };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_processor_details_resource_custom_details",
            constants: &[],
            fields: &[Field("payment_reference", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payment_reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payment_reference
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails);
