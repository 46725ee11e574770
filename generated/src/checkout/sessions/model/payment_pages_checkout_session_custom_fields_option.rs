// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_custom_fields_option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCustomFieldsOption {
    /// The label for the option, displayed to the customer. Up to 100 characters.
    pub label: String,
    /// The value for this option, not displayed to the customer, used by your integration to reconcile
    /// the option selected by the customer. Must be unique to this option, alphanumeric, and up to 100
    /// characters.
    pub value: String,
}

impl Blank for PaymentPagesCheckoutSessionCustomFieldsOption {
    const BLANK: Self = Self {
        label: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionCustomFieldsOption {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_custom_fields_option",
            constants: &[],
            fields: &[Field("label", REQUIRED), Field("value", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.label,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.label,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCustomFieldsOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCustomFieldsOption);
