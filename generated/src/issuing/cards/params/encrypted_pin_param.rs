// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The desired PIN for this card.
    ///
    /// Parameters at `PostIssuingCards/pin`, `PostIssuingCardsCard/pin`.
    pub struct EncryptedPinParam;
}

impl EncryptedPinParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `encrypted_number`.
    #[inline]
    pub fn encrypted_number(self, encrypted_number: impl Into<String>) -> Self {
        Self(self.0.with("encrypted_number", Value::secret(encrypted_number)))
    }
}

impl Default for EncryptedPinParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
