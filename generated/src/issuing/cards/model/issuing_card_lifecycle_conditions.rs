// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `issuing_card_lifecycle_conditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardLifecycleConditions {
    /// The card is automatically cancelled when it makes this number of non-zero payment authorizations
    /// and transactions. The count includes penny authorizations, but doesn't include non-payment
    /// actions, such as authorization advice.
    pub payment_count: i64,
}

impl Blank for IssuingCardLifecycleConditions {
    const BLANK: Self = Self {
        payment_count: Blank::BLANK,
    };
}

impl Record for IssuingCardLifecycleConditions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_lifecycle_conditions",
            constants: &[],
            fields: &[Field("payment_count", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payment_count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payment_count
    }
}

impl std::fmt::Debug for IssuingCardLifecycleConditions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardLifecycleConditions);
