// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentMethods/card|token_params`.
    pub struct TokenParams;
}

impl TokenParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self(Params::new().with("token", Value::text(token)))
    }
}
