// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Clone an existing quote. The new quote will be created in `status=draft`. When using this
    /// parameter, you cannot specify any other parameters except for `expires_at`.
    ///
    /// Parameters at `PostQuotes/from_quote`.
    pub struct FromQuoteParams;
}

impl FromQuoteParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(quote: impl Into<String>) -> Self {
        Self(Params::new().with("quote", Value::text(quote)))
    }

    /// Sets `is_revision`.
    #[inline]
    pub fn is_revision(self, is_revision: bool) -> Self {
        Self(self.0.with("is_revision", is_revision))
    }
}
