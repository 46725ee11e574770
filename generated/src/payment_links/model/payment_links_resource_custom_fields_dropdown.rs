// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentLinksResourceCustomFieldsDropdownOption;

/// The schema `payment_links_resource_custom_fields_dropdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCustomFieldsDropdown {
    /// The value that pre-fills on the payment page.
    pub default_value: Option<String>,
    /// The options available for the customer to select. Up to 200 options allowed.
    pub options: Vec<PaymentLinksResourceCustomFieldsDropdownOption>,
}

impl Blank for PaymentLinksResourceCustomFieldsDropdown {
    const BLANK: Self = Self {
        default_value: Blank::BLANK,
        options: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceCustomFieldsDropdown {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_custom_fields_dropdown",
            constants: &[],
            fields: &[Field("default_value", NULLABLE), Field("options", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_value,
            _ => &self.options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_value,
            _ => &mut self.options,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceCustomFieldsDropdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCustomFieldsDropdown);
