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
    pub fn address(self, address: PostalAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_source`.
    #[inline]
    pub fn address_source(self, address_source: AddressSource) -> Self {
        Self(self.0.with("address_source", address_source))
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", Value::text(ip_address)))
    }

    /// Sets `tax_ids`.
    #[inline]
    pub fn tax_ids(self, tax_ids: impl IntoIterator<Item = DataParams>) -> Self {
        Self(self.0.with("tax_ids", Value::list(tax_ids)))
    }

    /// Sets `taxability_override`.
    #[inline]
    pub fn taxability_override(self, taxability_override: TaxabilityOverride) -> Self {
        Self(self.0.with("taxability_override", taxability_override))
    }
}

impl Default for TaxCalculationCustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
