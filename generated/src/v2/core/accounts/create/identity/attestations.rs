// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub use crate::v2_core_account::identity::attestations::persons_provided;
pub mod terms_of_service;

rt::params! {
    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct.
    ///
    /// Parameters for `identity[attestations][directorship_declaration]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `identity[attestations][directorship_declaration]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct DirectorshipDeclaration;
}

impl DirectorshipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The time marking when the director attestation was made. Represented as a RFC 3339 date & time
    /// UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let date: rt::DateTime = date.into();
        Self(self.0.with("date", date))
    }

    /// The IP address from which the director attestation was made.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// The user agent of the browser from which the director attestation was made.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

impl Default for DirectorshipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    ///
    /// Parameters for `identity[attestations][ownership_declaration]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `identity[attestations][ownership_declaration]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct OwnershipDeclaration;
}

impl OwnershipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The time marking when the beneficial owner attestation was made. Represented as a RFC 3339 date
    /// & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let date: rt::DateTime = date.into();
        Self(self.0.with("date", date))
    }

    /// The IP address from which the beneficial owner attestation was made.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// The user agent of the browser from which the beneficial owner attestation was made.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

impl Default for OwnershipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Attestation that all Persons with a specific Relationship value have been provided.
    ///
    /// Parameters for `identity[attestations][persons_provided]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `identity[attestations][persons_provided]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct PersonsProvided;
}

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
        ownership_exemption_reason: crate::v2_core_account::identity::attestations::persons_provided::OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.with("ownership_exemption_reason", ownership_exemption_reason))
    }
}

impl Default for PersonsProvided {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity.
    ///
    /// Parameters for `identity[attestations][representative_declaration]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `identity[attestations][representative_declaration]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct RepresentativeDeclaration;
}

impl RepresentativeDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The time marking when the representative attestation was made. Represented as a RFC 3339 date &
    /// time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    #[inline]
    pub fn date(self, date: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let date: rt::DateTime = date.into();
        Self(self.0.with("date", date))
    }

    /// The IP address from which the representative attestation was made.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// The user agent of the browser from which the representative attestation was made.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

impl Default for RepresentativeDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters for `identity[attestations][terms_of_service]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
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
    pub fn account(self, account: terms_of_service::Account) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for TermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
