// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`apps::secrets::create`](fn@crate::apps::secrets::create).

pub use crate::apps_secret::scope;

rt::params! {
    /// Specifies the scoping of the secret. Requests originating from UI extensions can only access
    /// account-scoped secrets or secrets scoped to their own user.
    ///
    /// Parameters for `scope` of [`apps::secrets::create`](fn@crate::apps::secrets::create), `scope` of [`apps::secrets::delete_where`](fn@crate::apps::secrets::delete_where) and 2 more places.
    pub struct Scope;
}

impl Scope {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::apps_secret::scope::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `user`.
    #[inline]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self(self.0.with("user", rt::Value::text(user)))
    }
}
