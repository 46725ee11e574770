// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/after_completion/redirect`.
    pub struct AfterCompletionRedirectParam;
}

impl AfterCompletionRedirectParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self(Params::new().with("return_url", Value::text(return_url)))
    }
}
