// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostClimateOrdersOrder/beneficiary`.
    pub struct UpdateClimateOrderBeneficiary;
}

impl UpdateClimateOrderBeneficiary {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(public_name: impl Into<String>) -> Self {
        Self(Params::new().with("public_name", Value::text(public_name)))
    }

    /// Clears `public_name`: unsets what is stored.
    #[inline]
    pub fn clear_public_name(self) -> Self {
        Self(self.0.cleared("public_name"))
    }
}
