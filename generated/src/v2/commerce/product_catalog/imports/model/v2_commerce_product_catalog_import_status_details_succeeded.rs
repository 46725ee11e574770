// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, StringInteger, boxed, debug,
};

/// Details when the import has succeeded.
///
/// The object at `v2.commerce.product_catalog_import/status_details/succeeded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsSucceeded {
    /// The total number of records processed.
    pub success_count: StringInteger,
}

impl Blank for V2CommerceProductCatalogImportStatusDetailsSucceeded {
    const BLANK: Self = Self {
        success_count: Blank::BLANK,
    };
}

impl Record for V2CommerceProductCatalogImportStatusDetailsSucceeded {
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
            fields: &[Field("success_count", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.success_count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.success_count
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImportStatusDetailsSucceeded {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsSucceeded);
