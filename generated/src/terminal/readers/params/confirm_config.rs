// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Configuration overrides for this confirmation, such as surcharge settings and return URL.
    ///
    /// Parameters at `PostTerminalReadersReaderConfirmPaymentIntent/confirm_config`.
    pub struct ConfirmConfig;
}

impl ConfirmConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", Value::text(return_url)))
    }
}

impl Default for ConfirmConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
