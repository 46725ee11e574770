// Written by `cargo xtask generate`. Do not edit.
//! What `person.documents` of [`tokens::create`](fn@crate::tokens::create) takes.

rt::params! {
    /// Parameters for `person[documents][company_authorization]` of [`tokens::create`](fn@crate::tokens::create), `documents[company_authorization]` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct CompanyAuthorization;
}

impl CompanyAuthorization {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = Option<String>>) -> Self {
        Self(self.0.with("files", rt::Value::list(files)))
    }
}

impl Default for CompanyAuthorization {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `person[documents][passport]` of [`tokens::create`](fn@crate::tokens::create), `documents[passport]` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct Passport;
}

impl Passport {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = Option<String>>) -> Self {
        Self(self.0.with("files", rt::Value::list(files)))
    }
}

impl Default for Passport {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `person[documents][visa]` of [`tokens::create`](fn@crate::tokens::create), `documents[visa]` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct Visa;
}

impl Visa {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = Option<String>>) -> Self {
        Self(self.0.with("files", rt::Value::list(files)))
    }
}

impl Default for Visa {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
