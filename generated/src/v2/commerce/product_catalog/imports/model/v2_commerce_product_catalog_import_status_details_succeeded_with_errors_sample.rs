// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, StringInteger, boxed, debug,
};

/// The object at `v2.commerce.product_catalog_import/status_details/succeeded_with_errors/samples[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample {
    /// A description of what went wrong with this record.
    pub error_message: String,
    /// The name of the field that caused the error.
    pub field: String,
    /// The identifier of the record that failed to process.
    pub id: String,
    /// The row number in the import file where the error occurred.
    pub row: StringInteger,
}

impl Blank for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample {
    const BLANK: Self = Self {
        error_message: Blank::BLANK,
        field: Blank::BLANK,
        id: Blank::BLANK,
        row: Blank::BLANK,
    };
}

impl Record for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample {
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
                Field("error_message", REQUIRED),
                Field("field", REQUIRED),
                Field("id", REQUIRED),
                Field("row", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.error_message,
            1 => &self.field,
            2 => &self.id,
            _ => &self.row,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.error_message,
            1 => &mut self.field,
            2 => &mut self.id,
            _ => &mut self.row,
        }
    }
}

impl std::fmt::Debug
for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample);
