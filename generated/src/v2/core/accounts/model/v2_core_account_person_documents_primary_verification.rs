// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack;

/// An identifying document showing the person's name, either a passport or local ID card.
///
/// The object at `v2.core.account_person/documents/primary_verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonDocumentsPrimaryVerification {
    /// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens for the front
    /// and back of the verification document.
    pub front_back: V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack,
}

impl Blank for V2CoreAccountPersonDocumentsPrimaryVerification {
    const BLANK: Self = Self { front_back: Blank::BLANK };
}

impl Record for V2CoreAccountPersonDocumentsPrimaryVerification {
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
            constants: &[("type", Constant::Str("front_back"))],
            fields: &[Field("front_back", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.front_back
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.front_back
    }
}

impl std::fmt::Debug for V2CoreAccountPersonDocumentsPrimaryVerification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonDocumentsPrimaryVerification);
