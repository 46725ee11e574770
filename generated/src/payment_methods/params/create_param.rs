// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is a `custom` PaymentMethod, this hash contains details about the Custom payment method.
    ///
    /// Parameters at `PostPaymentMethods/custom`.
    pub struct CreateParam;
}

impl CreateParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self(Params::new().with("type", Value::text(type_)))
    }
}
