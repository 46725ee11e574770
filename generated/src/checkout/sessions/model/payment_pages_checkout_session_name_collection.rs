// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    PaymentPagesCheckoutSessionBusinessName, PaymentPagesCheckoutSessionIndividualName,
};

/// The schema `payment_pages_checkout_session_name_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionNameCollection {
    pub business: Option<Part<PaymentPagesCheckoutSessionBusinessName>>,
    pub individual: Option<Part<PaymentPagesCheckoutSessionIndividualName>>,
}

impl Blank for PaymentPagesCheckoutSessionNameCollection {
    const BLANK: Self = Self {
        business: Blank::BLANK,
        individual: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionNameCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_name_collection",
            constants: &[],
            fields: &[Field("business", OPTIONAL), Field("individual", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.business,
            _ => &self.individual,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.business,
            _ => &mut self.individual,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionNameCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionNameCollection);
