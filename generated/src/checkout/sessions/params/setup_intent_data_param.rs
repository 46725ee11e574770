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
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.0.set("on_behalf_of", Value::text(on_behalf_of));
        self
    }
}

impl Default for SetupIntentDataParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
