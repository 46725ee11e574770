// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};

/// The schema `payment_links_resource_custom_fields_label`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCustomFieldsLabel {
    /// Custom text for the label, displayed to the customer. Up to 50 characters.
    pub custom: Option<String>,
}

impl Blank for PaymentLinksResourceCustomFieldsLabel {
    const BLANK: Self = Self { custom: Blank::BLANK };
}

impl Record for PaymentLinksResourceCustomFieldsLabel {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_custom_fields_label",
            constants: &[("type", Constant::Str("custom"))],
            fields: &[Field("custom", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.custom
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.custom
    }
}

impl std::fmt::Debug for PaymentLinksResourceCustomFieldsLabel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCustomFieldsLabel);
