// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AllowedType;

stripe_runtime::params! {
    /// Parameters at `PostIdentityVerificationSessions/options/document`, `PostIdentityVerificationSessionsSession/options/document`.
    pub struct DocumentOptions;
}

impl DocumentOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `allowed_types`.
    #[inline]
    pub fn allowed_types(
        self,
        allowed_types: impl IntoIterator<Item = AllowedType>,
    ) -> Self {
        Self(self.0.with("allowed_types", Value::list(allowed_types)))
    }

    /// Sets `require_id_number`.
    #[inline]
    pub fn require_id_number(self, require_id_number: bool) -> Self {
        Self(self.0.with("require_id_number", require_id_number))
    }

    /// Sets `require_live_capture`.
    #[inline]
    pub fn require_live_capture(self, require_live_capture: bool) -> Self {
        Self(self.0.with("require_live_capture", require_live_capture))
    }

    /// Sets `require_matching_selfie`.
    #[inline]
    pub fn require_matching_selfie(self, require_matching_selfie: bool) -> Self {
        Self(self.0.with("require_matching_selfie", require_matching_selfie))
    }
}

impl Default for DocumentOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
