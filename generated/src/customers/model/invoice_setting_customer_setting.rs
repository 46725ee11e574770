// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    InvoiceSettingCustomField, InvoiceSettingCustomerRenderingOptions, PaymentMethodId,
};

/// The schema `invoice_setting_customer_setting`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingCustomerSetting {
    /// Default custom fields to be displayed on invoices for this customer.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// ID of a payment method that's attached to the customer, to be used as the customer's default
    /// payment method for subscriptions and invoices.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// Default footer to be displayed on invoices for this customer.
    pub footer: Option<String>,
    /// Default options for invoice PDF rendering for this customer.
    pub rendering_options: Option<Part<InvoiceSettingCustomerRenderingOptions>>,
}

impl Blank for InvoiceSettingCustomerSetting {
    const BLANK: Self = Self {
        custom_fields: Blank::BLANK,
        default_payment_method: Blank::BLANK,
        footer: Blank::BLANK,
        rendering_options: Blank::BLANK,
    };
}

impl Record for InvoiceSettingCustomerSetting {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_setting_customer_setting",
            constants: &[],
            fields: &[
                Field("custom_fields", NULLABLE),
                Field("default_payment_method", NULLABLE),
                Field("footer", NULLABLE),
                Field("rendering_options", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom_fields,
            1 => &self.default_payment_method,
            2 => &self.footer,
            _ => &self.rendering_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom_fields,
            1 => &mut self.default_payment_method,
            2 => &mut self.footer,
            _ => &mut self.rendering_options,
        }
    }
}

impl std::fmt::Debug for InvoiceSettingCustomerSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceSettingCustomerSetting);
