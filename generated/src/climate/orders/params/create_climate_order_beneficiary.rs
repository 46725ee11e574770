// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Publicly sharable reference for the end beneficiary of carbon removal. Assumed to be the Stripe
    /// account if not set.
    ///
    /// Parameters at `PostClimateOrders/beneficiary`.
    pub struct CreateClimateOrderBeneficiary;
}

impl CreateClimateOrderBeneficiary {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self(Params::new().with("public_name", Value::text(public_name)))
    }
}
