// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::InvoiceRenderingPdf;

/// The schema `invoices_resource_invoice_rendering`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesResourceInvoiceRendering {
    /// How line-item prices and amounts will be displayed with respect to tax on invoice PDFs.
    pub amount_tax_display: Option<String>,
    /// Invoice pdf rendering options
    pub pdf: Option<Part<InvoiceRenderingPdf>>,
    /// ID of the rendering template that the invoice is formatted by.
    pub template: Option<String>,
    /// Version of the rendering template that the invoice is using.
    pub template_version: Option<i64>,
}

impl Blank for InvoicesResourceInvoiceRendering {
    const BLANK: Self = Self {
        amount_tax_display: Blank::BLANK,
        pdf: Blank::BLANK,
        template: Blank::BLANK,
        template_version: Blank::BLANK,
    };
}

impl Record for InvoicesResourceInvoiceRendering {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_resource_invoice_rendering",
            constants: &[],
            fields: &[
                Field("amount_tax_display", NULLABLE),
                Field("pdf", NULLABLE),
                Field("template", NULLABLE),
                Field("template_version", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_tax_display,
            1 => &self.pdf,
            2 => &self.template,
            _ => &self.template_version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_tax_display,
            1 => &mut self.pdf,
            2 => &mut self.template,
            _ => &mut self.template_version,
        }
    }
}

impl std::fmt::Debug for InvoicesResourceInvoiceRendering {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesResourceInvoiceRendering);
