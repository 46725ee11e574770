// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::IssuingCardLifecycleConditions;

/// The schema `issuing_card_lifecycle_controls`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardLifecycleControls {
    pub cancel_after: IssuingCardLifecycleConditions,
}

impl Blank for IssuingCardLifecycleControls {
    const BLANK: Self = Self { cancel_after: Blank::BLANK };
}

impl Record for IssuingCardLifecycleControls {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_lifecycle_controls",
            constants: &[],
            fields: &[Field("cancel_after", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.cancel_after
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.cancel_after
    }
}

impl std::fmt::Debug for IssuingCardLifecycleControls {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardLifecycleControls);
