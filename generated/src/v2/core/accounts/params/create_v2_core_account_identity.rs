// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountIdentityAttestations, CreateV2CoreAccountIdentityBusinessDetails,
    CreateV2CoreAccountIdentityIndividual, EntityType,
};

stripe_runtime::params! {
    /// Information about the company, individual, and business represented by the Account.
    ///
    /// Parameters at `PostV2CoreAccounts/identity`.
    pub struct CreateV2CoreAccountIdentity;
}

impl CreateV2CoreAccountIdentity {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    #[inline]
    pub fn attestations(
        self,
        attestations: CreateV2CoreAccountIdentityAttestations,
    ) -> Self {
        Self(self.0.with("attestations", attestations))
    }

    /// Information about the company or business.
    #[inline]
    pub fn business_details(
        self,
        business_details: CreateV2CoreAccountIdentityBusinessDetails,
    ) -> Self {
        Self(self.0.with("business_details", business_details))
    }

    /// The country in which the account holder resides, or in which the business is legally
    /// established. This should be an
    /// [ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) country code.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", Value::text(country)))
    }

    /// The entity type represented by the Account. Ensure this field is accurate before adding
    /// configurations that rely on identity information, as it determines which identity fields apply
    /// and how the Account is validated.
    #[inline]
    pub fn entity_type(self, entity_type: EntityType) -> Self {
        Self(self.0.with("entity_type", entity_type))
    }

    /// Information about the person represented by the account.
    #[inline]
    pub fn individual(self, individual: CreateV2CoreAccountIdentityIndividual) -> Self {
        Self(self.0.with("individual", individual))
    }
}

impl Default for CreateV2CoreAccountIdentity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
