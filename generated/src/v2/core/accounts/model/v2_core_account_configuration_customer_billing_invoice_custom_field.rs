// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The object at `v2.core.account/configuration/customer/billing/invoice/custom_fields[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerBillingInvoiceCustomField {
    /// The name of the custom field. This may be up to 40 characters.
    pub name: String,
    /// The value of the custom field. This may be up to 140 characters. When updating, pass an empty
    /// string to remove previously-defined values.
    pub value: String,
}

impl Blank for V2CoreAccountConfigurationCustomerBillingInvoiceCustomField {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerBillingInvoiceCustomField {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
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

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerBillingInvoiceCustomField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerBillingInvoiceCustomField);
