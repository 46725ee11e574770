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
        mut self,
        attestations: CreateV2CoreAccountIdentityAttestations,
    ) -> Self {
        self.0.set("attestations", attestations);
        self
    }

    /// Information about the company or business.
    #[inline]
    pub fn business_details(
        mut self,
        business_details: CreateV2CoreAccountIdentityBusinessDetails,
    ) -> Self {
        self.0.set("business_details", business_details);
        self
    }

    /// The country in which the account holder resides, or in which the business is legally
    /// established. This should be an
    /// [ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) country code.
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.set("country", Value::text(country));
        self
    }

    /// The entity type represented by the Account. Ensure this field is accurate before adding
    /// configurations that rely on identity information, as it determines which identity fields apply
    /// and how the Account is validated.
    #[inline]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.0.set("entity_type", entity_type);
        self
    }

    /// Information about the person represented by the account.
    #[inline]
    pub fn individual(
        mut self,
        individual: CreateV2CoreAccountIdentityIndividual,
    ) -> Self {
        self.0.set("individual", individual);
        self
    }
}

impl Default for CreateV2CoreAccountIdentity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
