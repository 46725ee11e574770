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
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `authorizer`.
    pub fn authorizer(mut self, authorizer: bool) -> Self {
        self.0.set("authorizer", authorizer);
        self
    }

    /// Sets `director`.
    pub fn director(mut self, director: bool) -> Self {
        self.0.set("director", director);
        self
    }

    /// Sets `executive`.
    pub fn executive(mut self, executive: bool) -> Self {
        self.0.set("executive", executive);
        self
    }

    /// Sets `legal_guardian`.
    pub fn legal_guardian(mut self, legal_guardian: bool) -> Self {
        self.0.set("legal_guardian", legal_guardian);
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, owner: bool) -> Self {
        self.0.set("owner", owner);
        self
    }

    /// Sets `percent_ownership`.
    pub fn percent_ownership(mut self, percent_ownership: f64) -> Self {
        self.0.set("percent_ownership", percent_ownership);
        self
    }

    /// Clears `percent_ownership`: unsets what is stored.
    pub fn clear_percent_ownership(mut self) -> Self {
        self.0.clear("percent_ownership");
        self
    }

    /// Sets `representative`.
    pub fn representative(mut self, representative: bool) -> Self {
        self.0.set("representative", representative);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.set("title", Value::text(title));
        self
    }
}

impl Default for RelationshipSpecs {
    fn default() -> Self {
        Self::new()
    }
}
