// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::LegalEntityCompanyVerificationDocument;

/// The schema `legal_entity_company_verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityCompanyVerification {
    pub document: Box<LegalEntityCompanyVerificationDocument>,
}

impl Record for LegalEntityCompanyVerification {
    const SHAPE: &'static Shape = &Shape {
        name: "legal_entity_company_verification",
        constants: &[],
        fields: &[Field("document", REQUIRED)],
    };
    fn blank() -> Self {
        Self { document: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.document
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
