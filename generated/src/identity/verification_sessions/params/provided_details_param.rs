// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Details provided about the user being verified. These details might be shown to the user.
    ///
    /// Parameters at `PostIdentityVerificationSessions/provided_details`, `PostIdentityVerificationSessionsSession/provided_details`.
    pub struct ProvidedDetailsParam;
}

impl ProvidedDetailsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }
}

impl Default for ProvidedDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
