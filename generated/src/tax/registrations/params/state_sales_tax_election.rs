// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/us/state_sales_tax/elections[]`.
    pub struct StateSalesTaxElection;
}

impl StateSalesTaxElection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: StateSalesTaxElectionType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `jurisdiction`.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", Value::text(jurisdiction)))
    }
}

/// The values of `PostTaxRegistrations/country_options/us/state_sales_tax/elections[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateSalesTaxElectionType {
    /// `local_use_tax`
    LocalUseTax,
    /// `simplified_sellers_use_tax`
    SimplifiedSellersUseTax,
    /// `single_local_use_tax`
    SingleLocalUseTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(StateSalesTaxElectionType {
    LocalUseTax = "local_use_tax",
    SimplifiedSellersUseTax = "simplified_sellers_use_tax",
    SingleLocalUseTax = "single_local_use_tax",
});
