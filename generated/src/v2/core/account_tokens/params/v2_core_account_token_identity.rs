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
        self,
        attestations: V2CoreAccountTokenIdentityAttestations,
    ) -> Self {
        Self(self.0.with("attestations", attestations))
    }

    /// Information about the company or business.
    #[inline]
    pub fn business_details(
        self,
        business_details: V2CoreAccountTokenIdentityBusinessDetails,
    ) -> Self {
        Self(self.0.with("business_details", business_details))
    }

    /// The entity type.
    #[inline]
    pub fn entity_type(self, entity_type: EntityType) -> Self {
        Self(self.0.with("entity_type", entity_type))
    }

    /// Information about the person represented by the account.
    #[inline]
    pub fn individual(self, individual: V2CoreAccountTokenIdentityIndividual) -> Self {
        Self(self.0.with("individual", individual))
    }
}

impl Default for V2CoreAccountTokenIdentity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
