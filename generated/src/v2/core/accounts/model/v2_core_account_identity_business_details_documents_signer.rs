// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Person that is signing the document.
///
/// The object at `v2.core.account/identity/business_details/documents/proof_of_registration/signer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsDocumentsSigner {
    /// Person signing the document.
    pub person: String,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsDocumentsSigner {
    const BLANK: Self = Self { person: Blank::BLANK };
}

impl Record for V2CoreAccountIdentityBusinessDetailsDocumentsSigner {
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
            fields: &[Field("person", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.person
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.person
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsDocumentsSigner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsDocumentsSigner);
