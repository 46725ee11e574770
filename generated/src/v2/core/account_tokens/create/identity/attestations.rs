// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

#[cfg(feature = "v2-core-account_tokens")]
pub mod persons_provided;
pub mod terms_of_service;

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct; IP, date, and User Agent are expanded by Stripe.
    ///
    /// Parameters for `identity[attestations][directorship_declaration]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct DirectorshipDeclaration;
}

#[cfg(feature = "v2-core-account_tokens")]
impl DirectorshipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// A boolean indicating if the directors information has been attested.
    #[inline]
    pub fn attested(self, attested: bool) -> Self {
        Self(self.0.with("attested", attested))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for DirectorshipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct; IP, date, and User Agent are expanded by Stripe.
    ///
    /// Parameters for `identity[attestations][ownership_declaration]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct OwnershipDeclaration;
}

#[cfg(feature = "v2-core-account_tokens")]
impl OwnershipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// A boolean indicating if the beneficial owner information has been attested.
    #[inline]
    pub fn attested(self, attested: bool) -> Self {
        Self(self.0.with("attested", attested))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for OwnershipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// Attestation that all Persons with a specific Relationship value have been provided.
    ///
    /// Parameters for `identity[attestations][persons_provided]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct PersonsProvided;
}

#[cfg(feature = "v2-core-account_tokens")]
impl PersonsProvided {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Whether the company’s directors have been provided. Set this Boolean to true after creating all
    /// the company’s directors with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    #[inline]
    pub fn directors(self, directors: bool) -> Self {
        Self(self.0.with("directors", directors))
    }

    /// Whether the company’s executives have been provided. Set this Boolean to true after creating all
    /// the company’s executives with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    #[inline]
    pub fn executives(self, executives: bool) -> Self {
        Self(self.0.with("executives", executives))
    }

    /// Whether the company’s owners have been provided. Set this Boolean to true after creating all the
    /// company’s owners with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    #[inline]
    pub fn owners(self, owners: bool) -> Self {
        Self(self.0.with("owners", owners))
    }

    /// Reason for why the company is exempt from providing ownership information.
    #[inline]
    pub fn ownership_exemption_reason(
        self,
        ownership_exemption_reason: persons_provided::OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.with("ownership_exemption_reason", ownership_exemption_reason))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for PersonsProvided {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity; IP, date, and User Agent are expanded by Stripe.
    ///
    /// Parameters for `identity[attestations][representative_declaration]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct RepresentativeDeclaration;
}

#[cfg(feature = "v2-core-account_tokens")]
impl RepresentativeDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// A boolean indicating if the representative is authorized to act as the representative of their
    /// legal entity.
    #[inline]
    pub fn attested(self, attested: bool) -> Self {
        Self(self.0.with("attested", attested))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for RepresentativeDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters for `identity[attestations][terms_of_service]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct TermsOfService;
}

#[cfg(feature = "v2-core-account_tokens")]
impl TermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Details on the Account's acceptance of the \[Stripe Services Agreement]; IP, date, and User
    /// Agent are expanded by Stripe.
    #[inline]
    pub fn account(self, account: terms_of_service::Account) -> Self {
        Self(self.0.with("account", account))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for TermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
