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
        mut self,
        allowed_types: impl IntoIterator<Item = AllowedType>,
    ) -> Self {
        self.0.set("allowed_types", Value::list(allowed_types));
        self
    }

    /// Sets `require_id_number`.
    #[inline]
    pub fn require_id_number(mut self, require_id_number: bool) -> Self {
        self.0.set("require_id_number", require_id_number);
        self
    }

    /// Sets `require_live_capture`.
    #[inline]
    pub fn require_live_capture(mut self, require_live_capture: bool) -> Self {
        self.0.set("require_live_capture", require_live_capture);
        self
    }

    /// Sets `require_matching_selfie`.
    #[inline]
    pub fn require_matching_selfie(mut self, require_matching_selfie: bool) -> Self {
        self.0.set("require_matching_selfie", require_matching_selfie);
        self
    }
}

impl Default for DocumentOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
