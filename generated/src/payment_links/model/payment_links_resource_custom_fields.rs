// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentLinksResourceCustomFieldsDropdown, PaymentLinksResourceCustomFieldsLabel,
    PaymentLinksResourceCustomFieldsNumeric, PaymentLinksResourceCustomFieldsText,
    PaymentLinksResourceCustomFieldsType,
};

/// The schema `payment_links_resource_custom_fields`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCustomFields {
    pub dropdown: Option<Part<PaymentLinksResourceCustomFieldsDropdown>>,
    /// String of your choice that your integration can use to reconcile this field. Must be unique to
    /// this field, alphanumeric, and up to 200 characters.
    pub key: String,
    pub label: PaymentLinksResourceCustomFieldsLabel,
    pub numeric: Option<Part<PaymentLinksResourceCustomFieldsNumeric>>,
    /// Whether the customer is required to complete the field before completing the Checkout Session.
    /// Defaults to `false`.
    pub optional: bool,
    pub text: Option<Part<PaymentLinksResourceCustomFieldsText>>,
    /// The type of the field.
    pub type_: PaymentLinksResourceCustomFieldsType,
}

impl Blank for PaymentLinksResourceCustomFields {
    const BLANK: Self = Self {
        dropdown: Blank::BLANK,
        key: Blank::BLANK,
        label: Blank::BLANK,
        numeric: Blank::BLANK,
        optional: Blank::BLANK,
        text: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceCustomFields {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_custom_fields",
            constants: &[],
            fields: &[
                Field("dropdown", OPTIONAL),
                Field("key", REQUIRED),
                Field("label", REQUIRED),
                Field("numeric", OPTIONAL),
                Field("optional", REQUIRED),
                Field("text", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.dropdown,
            1 => &self.key,
            2 => &self.label,
            3 => &self.numeric,
            4 => &self.optional,
            5 => &self.text,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.dropdown,
            1 => &mut self.key,
            2 => &mut self.label,
            3 => &mut self.numeric,
            4 => &mut self.optional,
            5 => &mut self.text,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceCustomFields {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCustomFields);
