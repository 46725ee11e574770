// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostIssuingCards/shipping/customs`, `PostIssuingCardsCard/shipping/customs`.
    pub struct CustomsParam;
}

impl CustomsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `eori_number`.
    #[inline]
    pub fn eori_number(self, eori_number: impl Into<String>) -> Self {
        Self(self.0.with("eori_number", Value::text(eori_number)))
    }
}

impl Default for CustomsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
