// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `invoice_setting_customer_rendering_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingCustomerRenderingOptions {
    /// How line-item prices and amounts will be displayed with respect to tax on invoice PDFs.
    pub amount_tax_display: Option<String>,
    /// ID of the invoice rendering template to be used for this customer's invoices. If set, the
    /// template will be used on all invoices for this customer unless a template is set directly on the
    /// invoice.
    pub template: Option<String>,
}

impl Blank for InvoiceSettingCustomerRenderingOptions {
    const BLANK: Self = Self {
        amount_tax_display: Blank::BLANK,
        template: Blank::BLANK,
    };
}

impl Record for InvoiceSettingCustomerRenderingOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_setting_customer_rendering_options",
            constants: &[],
            fields: &[Field("amount_tax_display", NULLABLE), Field("template", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_tax_display,
            _ => &self.template,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_tax_display,
            _ => &mut self.template,
        }
    }
}

impl std::fmt::Debug for InvoiceSettingCustomerRenderingOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceSettingCustomerRenderingOptions);
