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
    pub fn authorizer(mut self, authorizer: bool) -> Self {
        self.0.set("authorizer", authorizer);
        self
    }

    /// Indicates whether the person is a director of the associated legal entity.
    #[inline]
    pub fn director(mut self, director: bool) -> Self {
        self.0.set("director", director);
        self
    }

    /// Indicates whether the person is an executive of the associated legal entity.
    #[inline]
    pub fn executive(mut self, executive: bool) -> Self {
        self.0.set("executive", executive);
        self
    }

    /// Indicates whether the person is a legal guardian of the associated legal entity.
    #[inline]
    pub fn legal_guardian(mut self, legal_guardian: bool) -> Self {
        self.0.set("legal_guardian", legal_guardian);
        self
    }

    /// Indicates whether the person is an owner of the associated legal entity.
    #[inline]
    pub fn owner(mut self, owner: bool) -> Self {
        self.0.set("owner", owner);
        self
    }

    /// The percentage of ownership the person has in the associated legal entity.
    #[inline]
    pub fn percent_ownership(mut self, percent_ownership: impl Into<Decimal>) -> Self {
        self.0.set("percent_ownership", Into::<Decimal>::into(percent_ownership));
        self
    }

    /// Indicates whether the person is a representative of the associated legal entity.
    #[inline]
    pub fn representative(mut self, representative: bool) -> Self {
        self.0.set("representative", representative);
        self
    }

    /// The title or position the person holds in the associated legal entity.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.set("title", Value::text(title));
        self
    }
}

impl Default for V2CoreAccountPersonTokenRelationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
