// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::V2CoreAccountIdentityBusinessDetailsDocumentsSigner;

/// One or more documents showing the company’s proof of registration with the national business
/// registry.
///
/// The object at `v2.core.account/identity/business_details/documents/proof_of_registration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration {
    /// One or more document IDs returned by a
    /// [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    /// `account_requirement`.
    pub files: Vec<String>,
    /// Person that is signing the document.
    pub signer: Option<Part<V2CoreAccountIdentityBusinessDetailsDocumentsSigner>>,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration {
    const BLANK: Self = Self {
        files: Blank::BLANK,
        signer: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration {
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
            fields: &[Field("files", REQUIRED), Field("signer", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.files,
            _ => &self.signer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.files,
            _ => &mut self.signer,
        }
    }
}

impl std::fmt::Debug
for V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration);
