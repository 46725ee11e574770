// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).

pub mod identity;

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// Information about the company, individual, and business represented by the Account.
    ///
    /// Parameters for `identity` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct Identity;
}

#[cfg(feature = "v2-core-account_tokens")]
impl Identity {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    #[inline]
    pub fn attestations(self, attestations: identity::Attestations) -> Self {
        Self(self.0.with("attestations", attestations))
    }

    /// Information about the company or business.
    #[inline]
    pub fn business_details(self, business_details: identity::BusinessDetails) -> Self {
        Self(self.0.with("business_details", business_details))
    }

    /// The entity type.
    #[inline]
    pub fn entity_type(
        self,
        entity_type: crate::v2_core_account::identity::EntityType,
    ) -> Self {
        Self(self.0.with("entity_type", entity_type))
    }

    /// Information about the person represented by the account.
    #[inline]
    pub fn individual(self, individual: identity::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for Identity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
