// Written by `cargo xtask generate`. Do not edit.
//! What is in `lifecycle_controls` of [`IssuingCard`](crate::IssuingCard).

/// An object in `lifecycle_controls.cancel_after` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelAfter {
    /// The card is automatically cancelled when it makes this number of non-zero payment authorizations
    /// and transactions. The count includes penny authorizations, but doesn't include non-payment
    /// actions, such as authorization advice.
    pub payment_count: i64,
}

impl rt::Blank for CancelAfter {
    const BLANK: Self = Self {
        payment_count: rt::Blank::BLANK,
    };
}

impl rt::Record for CancelAfter {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_lifecycle_conditions",
            constants: &[],
            fields: &[rt::Field("payment_count", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payment_count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payment_count
    }
}

rt::record_traits!(CancelAfter);
