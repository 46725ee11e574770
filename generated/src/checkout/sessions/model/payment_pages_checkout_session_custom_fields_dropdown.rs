// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentPagesCheckoutSessionCustomFieldsOption;

/// The schema `payment_pages_checkout_session_custom_fields_dropdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCustomFieldsDropdown {
    /// The value that pre-fills on the payment page.
    pub default_value: Option<String>,
    /// The options available for the customer to select. Up to 200 options allowed.
    pub options: Vec<PaymentPagesCheckoutSessionCustomFieldsOption>,
    /// The option selected by the customer. This will be the `value` for the option.
    pub value: Option<String>,
}

impl Blank for PaymentPagesCheckoutSessionCustomFieldsDropdown {
    const BLANK: Self = Self {
        default_value: Blank::BLANK,
        options: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionCustomFieldsDropdown {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_custom_fields_dropdown",
            constants: &[],
            fields: &[
                Field("default_value", NULLABLE),
                Field("options", REQUIRED),
                Field("value", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_value,
            1 => &self.options,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.options,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCustomFieldsDropdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCustomFieldsDropdown);
