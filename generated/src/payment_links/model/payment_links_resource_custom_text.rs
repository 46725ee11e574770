// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentLinksResourceCustomTextPosition;

/// The schema `payment_links_resource_custom_text`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCustomText {
    /// Custom text that should be displayed after the payment confirmation button.
    pub after_submit: Option<Part<PaymentLinksResourceCustomTextPosition>>,
    /// Custom text that should be displayed alongside shipping address collection.
    pub shipping_address: Option<Part<PaymentLinksResourceCustomTextPosition>>,
    /// Custom text that should be displayed alongside the payment confirmation button.
    pub submit: Option<Part<PaymentLinksResourceCustomTextPosition>>,
    /// Custom text that should be displayed in place of the default terms of service agreement text.
    pub terms_of_service_acceptance: Option<
        Part<PaymentLinksResourceCustomTextPosition>,
    >,
}

impl Blank for PaymentLinksResourceCustomText {
    const BLANK: Self = Self {
        after_submit: Blank::BLANK,
        shipping_address: Blank::BLANK,
        submit: Blank::BLANK,
        terms_of_service_acceptance: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceCustomText {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_custom_text",
            constants: &[],
            fields: &[
                Field("after_submit", NULLABLE),
                Field("shipping_address", NULLABLE),
                Field("submit", NULLABLE),
                Field("terms_of_service_acceptance", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.after_submit,
            1 => &self.shipping_address,
            2 => &self.submit,
            _ => &self.terms_of_service_acceptance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.after_submit,
            1 => &mut self.shipping_address,
            2 => &mut self.submit,
            _ => &mut self.terms_of_service_acceptance,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceCustomText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCustomText);
