// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::LegalEntityCompanyVerificationDocument;

/// The schema `legal_entity_company_verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityCompanyVerification {
    pub document: Part<LegalEntityCompanyVerificationDocument>,
}

impl Record for LegalEntityCompanyVerification {
    fn blank() -> Self {
        Self { document: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "legal_entity_company_verification",
            constants: &[],
            fields: &[Field("document", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.document
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.document
    }
}

impl std::fmt::Debug for LegalEntityCompanyVerification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LegalEntityCompanyVerification);
