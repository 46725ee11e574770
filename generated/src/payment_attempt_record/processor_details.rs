// Written by `cargo xtask generate`. Do not edit.
//! What is in `processor_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

/// Custom processors represent payment processors not modeled directly in the Stripe API. This
/// resource consists of details about the custom processor used for this payment attempt.
///
/// An object in `processor_details.custom` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `processor_details.custom` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Custom {
    /// An opaque string for manual reconciliation of this payment, for example a check number or a
    /// payment processor ID.
    pub payment_reference: Option<String>,
}

impl rt::Blank for Custom {
    const BLANK: Self = Self {
        payment_reference: rt::Blank::BLANK,
    };
}

impl rt::Record for Custom {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_processor_details_resource_custom_details",
            constants: &[],
            fields: &[rt::Field("payment_reference", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payment_reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payment_reference
    }
}

rt::record_traits!(Custom);
