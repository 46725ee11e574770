// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, StringInteger, boxed, debug,
};

/// Details when the import is processing.
///
/// The object at `v2.commerce.product_catalog_import/status_details/processing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsProcessing {
    /// The number of records that failed to process so far.
    pub error_count: StringInteger,
    /// The number of records processed so far.
    pub success_count: StringInteger,
}

impl Blank for V2CommerceProductCatalogImportStatusDetailsProcessing {
    const BLANK: Self = Self {
        error_count: Blank::BLANK,
        success_count: Blank::BLANK,
    };
}

impl Record for V2CommerceProductCatalogImportStatusDetailsProcessing {
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
            fields: &[Field("error_count", REQUIRED), Field("success_count", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.error_count,
            _ => &self.success_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.error_count,
            _ => &mut self.success_count,
        }
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImportStatusDetailsProcessing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsProcessing);
