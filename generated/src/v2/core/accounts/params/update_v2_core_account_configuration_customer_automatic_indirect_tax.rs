// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt, ValidateLocation,
};

stripe_runtime::params! {
    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/customer/automatic_indirect_tax`.
    pub struct UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax;
}

impl UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The customer account's tax exemption status: `none`, `exempt`, or `reverse`. When `reverse`,
    /// invoice and receipt PDFs include "Reverse charge".
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

    /// A per-request flag that indicates when Stripe should validate the customer tax location -
    /// defaults to `auto`.
    #[inline]
    pub fn validate_location(self, validate_location: ValidateLocation) -> Self {
        Self(self.0.with("validate_location", validate_location))
    }
}

impl Default for UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
