// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AddressSource, DataParams, PostalAddress, TaxabilityOverride};

stripe_runtime::params! {
    /// Details about the customer, including address and tax IDs.
    ///
    /// Parameters at `PostTaxCalculations/customer_details`.
    pub struct TaxCalculationCustomerDetails;
}

impl TaxCalculationCustomerDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(mut self, address: PostalAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// Sets `address_source`.
    #[inline]
    pub fn address_source(mut self, address_source: AddressSource) -> Self {
        self.0.set("address_source", address_source);
        self
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.0.set("ip_address", Value::text(ip_address));
        self
    }

    /// Sets `tax_ids`.
    #[inline]
    pub fn tax_ids(mut self, tax_ids: impl IntoIterator<Item = DataParams>) -> Self {
        self.0.set("tax_ids", Value::list(tax_ids));
        self
    }

    /// Sets `taxability_override`.
    #[inline]
    pub fn taxability_override(
        mut self,
        taxability_override: TaxabilityOverride,
    ) -> Self {
        self.0.set("taxability_override", taxability_override);
        self
    }
}

impl Default for TaxCalculationCustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
