// Written by `cargo xtask generate`. Do not edit.
//! What `options` of [`identity::verification_sessions::create`](fn@crate::identity::verification_sessions::create) takes.

pub use crate::identity_verification_report::options::document;

rt::params! {
    /// Parameters for `options[document]` of [`identity::verification_sessions::create`](fn@crate::identity::verification_sessions::create) and `options[document]` of [`identity::verification_sessions::update`](fn@crate::identity::verification_sessions::update).
    pub struct Document;
}

impl Document {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `allowed_types`.
    #[inline]
    pub fn allowed_types(
        self,
        allowed_types: impl IntoIterator<
            Item = crate::identity_verification_report::options::document::AllowedType,
        >,
    ) -> Self {
        Self(self.0.with("allowed_types", rt::Value::list(allowed_types)))
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

impl Default for Document {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
