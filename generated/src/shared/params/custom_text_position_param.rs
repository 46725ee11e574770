// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_text/after_submit`, `PostCheckoutSessions/custom_text/shipping_address`, `PostCheckoutSessions/custom_text/submit` and 9 more places.
    pub struct CustomTextPositionParam;
}

impl CustomTextPositionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Params::new().with("message", Value::text(message)))
    }
}
