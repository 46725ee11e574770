// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    V2CoreAccountTokenIdentityAttestationsDirectorshipDeclaration,
    V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration,
    V2CoreAccountTokenIdentityAttestationsPersonsProvided,
    V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration,
    V2CoreAccountTokenIdentityAttestationsTermsOfService,
};

stripe_runtime::params! {
    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/attestations`.
    pub struct V2CoreAccountTokenIdentityAttestations;
}

impl V2CoreAccountTokenIdentityAttestations {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct; IP, date, and User Agent are expanded by Stripe.
    #[inline]
    pub fn directorship_declaration(
        mut self,
        directorship_declaration: V2CoreAccountTokenIdentityAttestationsDirectorshipDeclaration,
    ) -> Self {
        self.0.set("directorship_declaration", directorship_declaration);
        self
    }

    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct; IP, date, and User Agent are expanded by Stripe.
    #[inline]
    pub fn ownership_declaration(
        mut self,
        ownership_declaration: V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration,
    ) -> Self {
        self.0.set("ownership_declaration", ownership_declaration);
        self
    }

    /// Attestation that all Persons with a specific Relationship value have been provided.
    #[inline]
    pub fn persons_provided(
        mut self,
        persons_provided: V2CoreAccountTokenIdentityAttestationsPersonsProvided,
    ) -> Self {
        self.0.set("persons_provided", persons_provided);
        self
    }

    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity; IP, date, and User Agent are expanded by Stripe.
    #[inline]
    pub fn representative_declaration(
        mut self,
        representative_declaration: V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration,
    ) -> Self {
        self.0.set("representative_declaration", representative_declaration);
        self
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn terms_of_service(
        mut self,
        terms_of_service: V2CoreAccountTokenIdentityAttestationsTermsOfService,
    ) -> Self {
        self.0.set("terms_of_service", terms_of_service);
        self
    }
}

impl Default for V2CoreAccountTokenIdentityAttestations {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
