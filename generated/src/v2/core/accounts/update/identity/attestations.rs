// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2_core_account::identity::attestations::persons_provided;
pub mod terms_of_service;

pub use crate::v2::core::accounts::create::identity::attestations::{
    DirectorshipDeclaration, OwnershipDeclaration, PersonsProvided,
    RepresentativeDeclaration,
};

rt::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters for `identity[attestations][terms_of_service]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct TermsOfService;
}

impl TermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Details on the Account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    #[inline]
    pub fn account(
        self,
        account: crate::v2::core::accounts::persons::update::additional_terms_of_service::Account,
    ) -> Self {
        Self(self.0.with("account", account))
    }

    /// Details on the Account's acceptance of Crypto-storer-specific terms of service.
    #[inline]
    pub fn crypto_storer(self, crypto_storer: terms_of_service::CryptoStorer) -> Self {
        Self(self.0.with("crypto_storer", crypto_storer))
    }

    /// Details on the Account's acceptance of Treasury-specific terms of service.
    #[inline]
    pub fn storer(self, storer: terms_of_service::Storer) -> Self {
        Self(self.0.with("storer", storer))
    }
}

impl Default for TermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
