// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    EntityType, V2CoreAccountTokenIdentityAttestations,
    V2CoreAccountTokenIdentityBusinessDetails, V2CoreAccountTokenIdentityIndividual,
};

stripe_runtime::params! {
    /// Information about the company, individual, and business represented by the Account.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity`.
    pub struct V2CoreAccountTokenIdentity;
}

impl V2CoreAccountTokenIdentity {
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
        attestations: V2CoreAccountTokenIdentityAttestations,
    ) -> Self {
        self.0.set("attestations", attestations);
        self
    }

    /// Information about the company or business.
    #[inline]
    pub fn business_details(
        mut self,
        business_details: V2CoreAccountTokenIdentityBusinessDetails,
    ) -> Self {
        self.0.set("business_details", business_details);
        self
    }

    /// The entity type.
    #[inline]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.0.set("entity_type", entity_type);
        self
    }

    /// Information about the person represented by the account.
    #[inline]
    pub fn individual(
        mut self,
        individual: V2CoreAccountTokenIdentityIndividual,
    ) -> Self {
        self.0.set("individual", individual);
        self
    }
}

impl Default for V2CoreAccountTokenIdentity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
