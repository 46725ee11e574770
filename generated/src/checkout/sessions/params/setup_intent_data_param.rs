// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};

stripe_runtime::params! {
    /// A subset of parameters to be passed to SetupIntent creation for Checkout Sessions in `setup`
    /// mode.
    ///
    /// Parameters at `PostCheckoutSessions/setup_intent_data`.
    pub struct SetupIntentDataParam;
}

impl SetupIntentDataParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<String>) -> Self {
        Self(self.0.with("on_behalf_of", Value::text(on_behalf_of)))
    }
}

impl Default for SetupIntentDataParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
