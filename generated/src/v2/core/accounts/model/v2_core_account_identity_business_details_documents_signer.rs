// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// Person that is signing the document.
///
/// The object at `v2.core.account/identity/business_details/documents/proof_of_registration/signer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsDocumentsSigner {
    /// Person signing the document.
    pub person: String,
}

impl Record for V2CoreAccountIdentityBusinessDetailsDocumentsSigner {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("person", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { person: blank() }
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
