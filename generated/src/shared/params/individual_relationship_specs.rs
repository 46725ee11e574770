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
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Sets `executive`.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
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

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", Value::text(title)))
    }
}

impl Default for IndividualRelationshipSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
