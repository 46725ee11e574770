// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// One or more documents that demonstrate proof that this person is authorized to represent the
/// company.
///
/// The object at `v2.core.account_person/documents/company_authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonDocumentsCompanyAuthorization {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
}

impl Blank for V2CoreAccountPersonDocumentsCompanyAuthorization {
    const BLANK: Self = Self { files: Blank::BLANK };
}

impl Record for V2CoreAccountPersonDocumentsCompanyAuthorization {
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
            constants: &[("type", Constant::Str("files"))],
            fields: &[Field("files", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.files
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.files
    }
}

impl std::fmt::Debug for V2CoreAccountPersonDocumentsCompanyAuthorization {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonDocumentsCompanyAuthorization);
