// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateV2CoreAccountIdentityAttestationsDirectorshipDeclaration,
    CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration,
    CreateV2CoreAccountIdentityAttestationsRepresentativeDeclaration,
    CreateV2CoreAccountIdentityAttestationsTermsOfService,
    V2CoreAccountTokenIdentityAttestationsPersonsProvided,
};

stripe_runtime::params! {
    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    ///
    /// Parameters at `PostV2CoreAccounts/identity/attestations`.
    pub struct CreateV2CoreAccountIdentityAttestations;
}

impl CreateV2CoreAccountIdentityAttestations {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct.
    #[inline]
    pub fn directorship_declaration(
        self,
        directorship_declaration: CreateV2CoreAccountIdentityAttestationsDirectorshipDeclaration,
    ) -> Self {
        Self(self.0.with("directorship_declaration", directorship_declaration))
    }

    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    #[inline]
    pub fn ownership_declaration(
        self,
        ownership_declaration: CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration,
    ) -> Self {
        Self(self.0.with("ownership_declaration", ownership_declaration))
    }

    /// Attestation that all Persons with a specific Relationship value have been provided.
    #[inline]
    pub fn persons_provided(
        self,
        persons_provided: V2CoreAccountTokenIdentityAttestationsPersonsProvided,
    ) -> Self {
        Self(self.0.with("persons_provided", persons_provided))
    }

    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity.
    #[inline]
    pub fn representative_declaration(
        self,
        representative_declaration: CreateV2CoreAccountIdentityAttestationsRepresentativeDeclaration,
    ) -> Self {
        Self(self.0.with("representative_declaration", representative_declaration))
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn terms_of_service(
        self,
        terms_of_service: CreateV2CoreAccountIdentityAttestationsTermsOfService,
    ) -> Self {
        Self(self.0.with("terms_of_service", terms_of_service))
    }
}

impl Default for CreateV2CoreAccountIdentityAttestations {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
