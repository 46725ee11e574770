// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The updated CVC value this token represents.
    ///
    /// Parameters at `PostTokens/cvc_update`.
    pub struct CvcParams;
}

impl CvcParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(cvc: impl Into<String>) -> Self {
        Self(Params::new().with("cvc", Value::secret(cvc)))
    }
}
