// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/individual/relationship`, `PostAccountsAccount/individual/relationship`, `PostTokens/account/individual/relationship`.
    pub struct IndividualRelationshipSpecs;
}

impl IndividualRelationshipSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

    /// Sets `owner`.
    #[inline]
    pub fn owner(mut self, owner: bool) -> Self {
        self.0.set("owner", owner);
        self
    }

    /// Sets `percent_ownership`.
    #[inline]
    pub fn percent_ownership(mut self, percent_ownership: f64) -> Self {
        self.0.set("percent_ownership", percent_ownership);
        self
    }

    /// Clears `percent_ownership`: unsets what is stored.
    #[inline]
    pub fn clear_percent_ownership(mut self) -> Self {
        self.0.clear("percent_ownership");
        self
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.set("title", Value::text(title));
        self
    }
}

impl Default for IndividualRelationshipSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
