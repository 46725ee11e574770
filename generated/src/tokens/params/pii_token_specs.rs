// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The PII this token represents.
    ///
    /// Parameters at `PostTokens/pii`.
    pub struct PiiTokenSpecs;
}

impl PiiTokenSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", Value::secret(id_number)))
    }
}

impl Default for PiiTokenSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
