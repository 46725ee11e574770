// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostForwardingRequests/request/headers[]`.
    pub struct HeaderParam;
}

impl HeaderParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("name", Value::text(name))
                .with("value", Value::text(value)),
        )
    }
}
