// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::DocumentOptions;

stripe_runtime::params! {
    /// A set of options for the session’s verification checks.
    ///
    /// Parameters at `PostIdentityVerificationSessions/options`, `PostIdentityVerificationSessionsSession/options`.
    pub struct SessionOptionsParam;
}

impl SessionOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `document`.
    #[inline]
    pub fn document(self, document: DocumentOptions) -> Self {
        Self(self.0.with("document", document))
    }

    /// Clears `document`: unsets what is stored.
    #[inline]
    pub fn clear_document(self) -> Self {
        Self(self.0.cleared("document"))
    }
}

impl Default for SessionOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
