// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetCheckoutSessions/customer_details`.
    pub struct CustomerDetailsParams;
}

impl CustomerDetailsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self(Params::new().with("email", Value::text(email)))
    }
}
