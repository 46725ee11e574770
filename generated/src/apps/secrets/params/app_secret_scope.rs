// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Specifies the scoping of the secret. Requests originating from UI extensions can only access
    /// account-scoped secrets or secrets scoped to their own user.
    ///
    /// Parameters at `GetAppsSecrets/scope`, `GetAppsSecretsFind/scope`, `PostAppsSecrets/scope` and 1 more places.
    pub struct AppSecretScope;
}

impl AppSecretScope {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: AppSecretScopeType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `user`.
    #[inline]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self(self.0.with("user", Value::text(user)))
    }
}

/// The values of `GetAppsSecrets/scope/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppSecretScopeType {
    /// `account`
    Account,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AppSecretScopeType {
    Account = "account",
    User = "user",
});
