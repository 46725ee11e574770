// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::PageSize;

/// The schema `invoice_rendering_pdf`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRenderingPdf {
    /// Page size of invoice pdf. Options include a4, letter, and auto. If set to auto, page size will
    /// be switched to a4 or letter based on customer locale.
    pub page_size: Option<PageSize>,
}

impl Blank for InvoiceRenderingPdf {
    const BLANK: Self = Self { page_size: Blank::BLANK };
}

impl Record for InvoiceRenderingPdf {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_rendering_pdf",
            constants: &[],
            fields: &[Field("page_size", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.page_size
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.page_size
    }
}

impl std::fmt::Debug for InvoiceRenderingPdf {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceRenderingPdf);
