// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    V2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
    V2CoreAccountConfigurationCustomerBillingInvoiceRendering,
};

/// Default invoice settings for the customer account.
///
/// The object at `v2.core.account/configuration/customer/billing/invoice`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerBillingInvoice {
    /// The list of up to 4 default custom fields to be displayed on invoices for this customer. When
    /// updating, pass an empty string to remove previously-defined fields.
    pub custom_fields: Vec<V2CoreAccountConfigurationCustomerBillingInvoiceCustomField>,
    /// Default invoice footer.
    pub footer: Option<String>,
    /// Sequence number to use on the customer account's next invoice. Defaults to 1.
    pub next_sequence: Option<i64>,
    /// Prefix used to generate unique invoice numbers. Must be 3-12 uppercase letters or numbers.
    pub prefix: Option<String>,
    /// Default invoice PDF rendering options.
    pub rendering: Option<
        Part<V2CoreAccountConfigurationCustomerBillingInvoiceRendering>,
    >,
}

impl Blank for V2CoreAccountConfigurationCustomerBillingInvoice {
    const BLANK: Self = Self {
        custom_fields: Blank::BLANK,
        footer: Blank::BLANK,
        next_sequence: Blank::BLANK,
        prefix: Blank::BLANK,
        rendering: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerBillingInvoice {
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
            fields: &[
                Field("custom_fields", REQUIRED),
                Field("footer", OPTIONAL),
                Field("next_sequence", OPTIONAL),
                Field("prefix", OPTIONAL),
                Field("rendering", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom_fields,
            1 => &self.footer,
            2 => &self.next_sequence,
            3 => &self.prefix,
            _ => &self.rendering,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom_fields,
            1 => &mut self.footer,
            2 => &mut self.next_sequence,
            3 => &mut self.prefix,
            _ => &mut self.rendering,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerBillingInvoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerBillingInvoice);
