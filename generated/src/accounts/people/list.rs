// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::people::list`](fn@crate::accounts::people::list).

rt::params! {
    /// Parameters for `relationship` of [`accounts::people::list`](fn@crate::accounts::people::list) and `relationship` of [`accounts::persons::list`](fn@crate::accounts::persons::list).
    pub struct Relationship;
}

impl Relationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// Sets `representative`.
    #[inline]
    pub fn representative(self, representative: bool) -> Self {
        Self(self.0.with("representative", representative))
    }
}

impl Default for Relationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
