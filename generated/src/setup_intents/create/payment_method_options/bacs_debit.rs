// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.bacs_debit` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

rt::params! {
    /// Parameters for `payment_method_options[bacs_debit][mandate_options]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[sepa_debit][mandate_options]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 12 more places.
    pub struct MandateOptions;
}

impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `reference_prefix`.
    #[inline]
    pub fn reference_prefix(self, reference_prefix: impl Into<String>) -> Self {
        Self(self.0.with("reference_prefix", rt::Value::text(reference_prefix)))
    }

    /// Clears `reference_prefix`: unsets what is stored.
    #[inline]
    pub fn clear_reference_prefix(self) -> Self {
        Self(self.0.cleared("reference_prefix"))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
