// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::StateSalesTaxElection;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/us/state_sales_tax`.
    pub struct StateSalesTax;
}

impl StateSalesTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(elections: impl IntoIterator<Item = StateSalesTaxElection>) -> Self {
        Self(Params::new().with("elections", Value::list(elections)))
    }
}
