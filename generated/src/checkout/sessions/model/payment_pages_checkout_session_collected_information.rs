// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentPagesCheckoutSessionCheckoutAddressDetails;

/// The schema `payment_pages_checkout_session_collected_information`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCollectedInformation {
    /// Customer’s business name for this Checkout Session
    pub business_name: Option<String>,
    /// Customer’s individual name for this Checkout Session
    pub individual_name: Option<String>,
    /// Shipping information for this Checkout Session.
    pub shipping_details: Option<
        Part<PaymentPagesCheckoutSessionCheckoutAddressDetails>,
    >,
}

impl Blank for PaymentPagesCheckoutSessionCollectedInformation {
    const BLANK: Self = Self {
        business_name: Blank::BLANK,
        individual_name: Blank::BLANK,
        shipping_details: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionCollectedInformation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_collected_information",
            constants: &[],
            fields: &[
                Field("business_name", NULLABLE),
                Field("individual_name", NULLABLE),
                Field("shipping_details", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.business_name,
            1 => &self.individual_name,
            _ => &self.shipping_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.business_name,
            1 => &mut self.individual_name,
            _ => &mut self.shipping_details,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCollectedInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCollectedInformation);
