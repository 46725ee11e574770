// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};

stripe_runtime::params! {
    /// The relationship that this person has with the Account's business or legal entity.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/relationship`, `PostV2CoreAccountsAccountIdPersons/relationship`, `PostV2CoreAccountsAccountIdPersonsId/relationship`.
    pub struct V2CoreAccountPersonTokenRelationship;
}

impl V2CoreAccountPersonTokenRelationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Whether the individual is an authorizer of the Account's identity.
    #[inline]
    pub fn authorizer(self, authorizer: bool) -> Self {
        Self(self.0.with("authorizer", authorizer))
    }

    /// Indicates whether the person is a director of the associated legal entity.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Indicates whether the person is an executive of the associated legal entity.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Indicates whether the person is a legal guardian of the associated legal entity.
    #[inline]
    pub fn legal_guardian(self, legal_guardian: bool) -> Self {
        Self(self.0.with("legal_guardian", legal_guardian))
    }

    /// Indicates whether the person is an owner of the associated legal entity.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// The percentage of ownership the person has in the associated legal entity.
    #[inline]
    pub fn percent_ownership(self, percent_ownership: impl Into<Decimal>) -> Self {
        Self(self.0.with("percent_ownership", Into::<Decimal>::into(percent_ownership)))
    }

    /// Indicates whether the person is a representative of the associated legal entity.
    #[inline]
    pub fn representative(self, representative: bool) -> Self {
        Self(self.0.with("representative", representative))
    }

    /// The title or position the person holds in the associated legal entity.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", Value::text(title)))
    }
}

impl Default for V2CoreAccountPersonTokenRelationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
