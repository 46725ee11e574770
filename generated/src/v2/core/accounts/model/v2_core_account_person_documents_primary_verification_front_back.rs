// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens for the front
/// and back of the verification document.
///
/// The object at `v2.core.account_person/documents/primary_verification/front_back`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack {
    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// back of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    pub back: Option<String>,
    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// front of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    pub front: String,
}

impl Blank for V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack {
    const BLANK: Self = Self {
        back: Blank::BLANK,
        front: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack {
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
            fields: &[Field("back", OPTIONAL), Field("front", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.back,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.back,
            _ => &mut self.front,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack);
