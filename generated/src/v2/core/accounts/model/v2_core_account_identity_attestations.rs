// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountIdentityAttestationsDirectorshipDeclaration,
    V2CoreAccountIdentityAttestationsOwnershipDeclaration,
    V2CoreAccountIdentityAttestationsPersonsProvided,
    V2CoreAccountIdentityAttestationsRepresentativeDeclaration,
    V2CoreAccountIdentityAttestationsTermsOfService,
};

/// Attestations from the identity's key people, e.g. owners, executives, directors,
/// representatives.
///
/// The object at `v2.core.account/identity/attestations`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityAttestations {
    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct.
    pub directorship_declaration: Option<
        Part<V2CoreAccountIdentityAttestationsDirectorshipDeclaration>,
    >,
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    pub ownership_declaration: Option<
        Part<V2CoreAccountIdentityAttestationsOwnershipDeclaration>,
    >,
    /// Attestation that all Persons with a specific Relationship value have been provided.
    pub persons_provided: Option<Part<V2CoreAccountIdentityAttestationsPersonsProvided>>,
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity.
    pub representative_declaration: Option<
        Part<V2CoreAccountIdentityAttestationsRepresentativeDeclaration>,
    >,
    /// Attestations of accepted terms of service agreements.
    pub terms_of_service: Option<Part<V2CoreAccountIdentityAttestationsTermsOfService>>,
}

impl Blank for V2CoreAccountIdentityAttestations {
    const BLANK: Self = Self {
        directorship_declaration: Blank::BLANK,
        ownership_declaration: Blank::BLANK,
        persons_provided: Blank::BLANK,
        representative_declaration: Blank::BLANK,
        terms_of_service: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityAttestations {
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
                Field("directorship_declaration", OPTIONAL),
                Field("ownership_declaration", OPTIONAL),
                Field("persons_provided", OPTIONAL),
                Field("representative_declaration", OPTIONAL),
                Field("terms_of_service", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.directorship_declaration,
            1 => &self.ownership_declaration,
            2 => &self.persons_provided,
            3 => &self.representative_declaration,
            _ => &self.terms_of_service,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.directorship_declaration,
            1 => &mut self.ownership_declaration,
            2 => &mut self.persons_provided,
            3 => &mut self.representative_declaration,
            _ => &mut self.terms_of_service,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityAttestations {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityAttestations);
