// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorDocumentInvalidError;

/// Provided file tokens for documents are invalid, not found, deleted, or belong to a different
/// account.
///
/// The schema `v2.error.document_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDocumentInvalid {
    /// Information about the error that occurred
    pub error: V2ErrorDocumentInvalidError,
}

impl Blank for V2ErrorDocumentInvalid {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorDocumentInvalid {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.document_invalid",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorDocumentInvalid {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDocumentInvalid);
