// Written by `cargo xtask generate`. Do not edit.
//! What is in `invoice_settings` of [`Customer`](crate::Customer).

pub use crate::invoice::CustomField;

/// An object in `invoice_settings.rendering_options` of [`Customer`](crate::Customer), `invoice_creation.invoice_data.rendering_options` of [`CheckoutSession`](crate::CheckoutSession) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct RenderingOptions {
    /// How line-item prices and amounts will be displayed with respect to tax on invoice PDFs.
    pub amount_tax_display: Option<String>,
    /// ID of the invoice rendering template to be used for this customer's invoices. If set, the
    /// template will be used on all invoices for this customer unless a template is set directly on the
    /// invoice.
    pub template: Option<String>,
}

impl rt::Blank for RenderingOptions {
    const BLANK: Self = Self {
        amount_tax_display: rt::Blank::BLANK,
        template: rt::Blank::BLANK,
    };
}

impl rt::Record for RenderingOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_setting_customer_rendering_options | invoice_setting_checkout_rendering_options",
            constants: &[],
            fields: &[
                rt::Field("amount_tax_display", rt::NULLABLE),
                rt::Field("template", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_tax_display,
            _ => &self.template,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_tax_display,
            _ => &mut self.template,
        }
    }
}

rt::record_traits!(RenderingOptions);
