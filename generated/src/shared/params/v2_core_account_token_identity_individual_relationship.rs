// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};

stripe_runtime::params! {
    /// The relationship that this individual has with the account's identity.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/individual/relationship`, `PostV2CoreAccounts/identity/individual/relationship`, `PostV2CoreAccountsId/identity/individual/relationship`.
    pub struct V2CoreAccountTokenIdentityIndividualRelationship;
}

impl V2CoreAccountTokenIdentityIndividualRelationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Whether the person is a director of the account's identity. Directors are typically members of
    /// the governing board of the company, or responsible for ensuring the company meets its regulatory
    /// obligations.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Whether the person has significant responsibility to control, manage, or direct the
    /// organization.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Whether the person is an owner of the account’s identity.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// The percent owned by the person of the account's legal entity.
    #[inline]
    pub fn percent_ownership(self, percent_ownership: impl Into<Decimal>) -> Self {
        Self(self.0.with("percent_ownership", Into::<Decimal>::into(percent_ownership)))
    }

    /// The person's title (e.g., CEO, Support Engineer).
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", Value::text(title)))
    }
}

impl Default for V2CoreAccountTokenIdentityIndividualRelationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
