// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::BrandsBlocked;

/// The schema `payment_links_resource_card_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCardRestrictions {
    /// The card brands to block. If a customer enters or selects a card belonging to a blocked brand,
    /// they can't complete the payment.
    pub brands_blocked: Vec<BrandsBlocked>,
}

impl Blank for PaymentLinksResourceCardRestrictions {
    const BLANK: Self = Self {
        brands_blocked: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceCardRestrictions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_card_restrictions",
            constants: &[],
            fields: &[Field("brands_blocked", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.brands_blocked
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.brands_blocked
    }
}

impl std::fmt::Debug for PaymentLinksResourceCardRestrictions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCardRestrictions);
