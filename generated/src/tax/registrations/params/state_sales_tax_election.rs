// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElectionType;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/us/state_sales_tax/elections[]`.
    pub struct StateSalesTaxElection;
}

impl StateSalesTaxElection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElectionType,
    ) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `jurisdiction`.
    #[inline]
    pub fn jurisdiction(mut self, jurisdiction: impl Into<String>) -> Self {
        self.0.set("jurisdiction", Value::text(jurisdiction));
        self
    }
}
