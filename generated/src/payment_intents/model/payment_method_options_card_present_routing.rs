// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::RequestedPriority;

/// The schema `payment_method_options_card_present_routing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresentRouting {
    /// Requested routing priority
    pub requested_priority: Option<RequestedPriority>,
}

impl Blank for PaymentMethodOptionsCardPresentRouting {
    const BLANK: Self = Self {
        requested_priority: Blank::BLANK,
    };
}

impl Record for PaymentMethodOptionsCardPresentRouting {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_card_present_routing",
            constants: &[],
            fields: &[Field("requested_priority", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.requested_priority
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.requested_priority
    }
}

impl std::fmt::Debug for PaymentMethodOptionsCardPresentRouting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodOptionsCardPresentRouting);
