// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters required for the redirect flow. Required if the source is authenticated by a redirect
    /// (`flow` is `redirect`).
    ///
    /// Parameters at `PostSources/redirect`.
    pub struct RedirectParams;
}

impl RedirectParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self(Params::new().with("return_url", Value::text(return_url)))
    }
}
