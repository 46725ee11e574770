// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt;

stripe_runtime::params! {
    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer/automatic_indirect_tax`.
    pub struct CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax;
}

impl CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Describes the customer's tax exemption status, which is `none`, `exempt`, or `reverse`. When set
    /// to reverse, invoice and receipt PDFs include the following text: “Reverse charge”.
    #[inline]
    pub fn exempt(
        self,
        exempt: CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt,
    ) -> Self {
        Self(self.0.with("exempt", exempt))
    }

    /// A recent IP address of the customer used for tax reporting and tax location inference.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", Value::text(ip_address)))
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
