// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `invoice_setting_custom_field`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingCustomField {
    /// The name of the custom field.
    pub name: String,
    /// The value of the custom field.
    pub value: String,
}

impl Blank for InvoiceSettingCustomField {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for InvoiceSettingCustomField {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_setting_custom_field",
            constants: &[],
            fields: &[Field("name", REQUIRED), Field("value", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.name,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.name,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for InvoiceSettingCustomField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceSettingCustomField);
