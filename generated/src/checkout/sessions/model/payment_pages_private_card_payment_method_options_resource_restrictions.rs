// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::BrandsBlocked;

/// The schema `payment_pages_private_card_payment_method_options_resource_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions {
    /// The card brands to block. If a customer enters or selects a card belonging to a blocked brand,
    /// they can't complete the payment.
    pub brands_blocked: Option<Vec<BrandsBlocked>>,
}

impl Blank for PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions {
    const BLANK: Self = Self {
        brands_blocked: Blank::BLANK,
    };
}

impl Record for PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_private_card_payment_method_options_resource_restrictions",
            constants: &[],
            fields: &[Field("brands_blocked", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.brands_blocked
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.brands_blocked
    }
}

impl std::fmt::Debug
for PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions);
