// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The relationship that this person has with the account's legal entity.
    ///
    /// Parameters at `PostAccountsAccountPeople/relationship`, `PostAccountsAccountPeoplePerson/relationship`, `PostAccountsAccountPersons/relationship` and 2 more places.
    pub struct RelationshipSpecs;
}

impl RelationshipSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `authorizer`.
    #[inline]
    pub fn authorizer(self, authorizer: bool) -> Self {
        Self(self.0.with("authorizer", authorizer))
    }

    /// Sets `director`.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Sets `executive`.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Sets `legal_guardian`.
    #[inline]
    pub fn legal_guardian(self, legal_guardian: bool) -> Self {
        Self(self.0.with("legal_guardian", legal_guardian))
    }

    /// Sets `owner`.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Sets `percent_ownership`.
    #[inline]
    pub fn percent_ownership(self, percent_ownership: f64) -> Self {
        Self(self.0.with("percent_ownership", percent_ownership))
    }

    /// Clears `percent_ownership`: unsets what is stored.
    #[inline]
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.cleared("percent_ownership"))
    }

    /// Sets `representative`.
    #[inline]
    pub fn representative(self, representative: bool) -> Self {
        Self(self.0.with("representative", representative))
    }

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", Value::text(title)))
    }
}

impl Default for RelationshipSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
