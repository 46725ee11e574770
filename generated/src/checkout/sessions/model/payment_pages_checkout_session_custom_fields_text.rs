// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_custom_fields_text`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCustomFieldsText {
    /// The value that pre-fills the field on the payment page.
    pub default_value: Option<String>,
    /// The maximum character length constraint for the customer's input.
    pub maximum_length: Option<i64>,
    /// The minimum character length requirement for the customer's input.
    pub minimum_length: Option<i64>,
    /// The value entered by the customer.
    pub value: Option<String>,
}

impl Blank for PaymentPagesCheckoutSessionCustomFieldsText {
    const BLANK: Self = Self {
        default_value: Blank::BLANK,
        maximum_length: Blank::BLANK,
        minimum_length: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionCustomFieldsText {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_custom_fields_text",
            constants: &[],
            fields: &[
                Field("default_value", NULLABLE),
                Field("maximum_length", NULLABLE),
                Field("minimum_length", NULLABLE),
                Field("value", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_value,
            1 => &self.maximum_length,
            2 => &self.minimum_length,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.maximum_length,
            2 => &mut self.minimum_length,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCustomFieldsText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCustomFieldsText);
