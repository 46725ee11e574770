// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `GetAccountsAccountPeople/relationship`, `GetAccountsAccountPersons/relationship`.
    pub struct AllPeopleRelationshipSpecs;
}

impl AllPeopleRelationshipSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `authorizer`.
    #[inline]
    pub fn authorizer(mut self, authorizer: bool) -> Self {
        self.0.set("authorizer", authorizer);
        self
    }

    /// Sets `director`.
    #[inline]
    pub fn director(mut self, director: bool) -> Self {
        self.0.set("director", director);
        self
    }

    /// Sets `executive`.
    #[inline]
    pub fn executive(mut self, executive: bool) -> Self {
        self.0.set("executive", executive);
        self
    }

    /// Sets `legal_guardian`.
    #[inline]
    pub fn legal_guardian(mut self, legal_guardian: bool) -> Self {
        self.0.set("legal_guardian", legal_guardian);
        self
    }

    /// Sets `owner`.
    #[inline]
    pub fn owner(mut self, owner: bool) -> Self {
        self.0.set("owner", owner);
        self
    }

    /// Sets `representative`.
    #[inline]
    pub fn representative(mut self, representative: bool) -> Self {
        self.0.set("representative", representative);
        self
    }
}

impl Default for AllPeopleRelationshipSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
