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
    pub fn document(mut self, document: DocumentOptions) -> Self {
        self.0.set("document", document);
        self
    }

    /// Clears `document`: unsets what is stored.
    #[inline]
    pub fn clear_document(mut self) -> Self {
        self.0.clear("document");
        self
    }
}

impl Default for SessionOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
