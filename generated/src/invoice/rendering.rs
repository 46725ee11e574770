// Written by `cargo xtask generate`. Do not edit.
//! What is in `rendering` of [`Invoice`](crate::Invoice).

pub mod pdf;

/// An object in `rendering.pdf` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pdf {
    /// Page size of invoice pdf. Options include a4, letter, and auto. If set to auto, page size will
    /// be switched to a4 or letter based on customer locale.
    pub page_size: Option<pdf::PageSize>,
}

impl rt::Blank for Pdf {
    const BLANK: Self = Self {
        page_size: rt::Blank::BLANK,
    };
}

impl rt::Record for Pdf {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_rendering_pdf",
            constants: &[],
            fields: &[rt::Field("page_size", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.page_size
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.page_size
    }
}

rt::record_traits!(Pdf);
