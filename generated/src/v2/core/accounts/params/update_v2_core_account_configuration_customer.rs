// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountConfigurationCustomerShipping,
    UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    UpdateV2CoreAccountConfigurationCustomerBilling,
    UpdateV2CoreAccountConfigurationCustomerCapabilities,
};

stripe_runtime::params! {
    /// The Customer Configuration allows the Account to be charged.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/customer`.
    pub struct UpdateV2CoreAccountConfigurationCustomer;
}

impl UpdateV2CoreAccountConfigurationCustomer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Represents the state of the configuration, and can be updated to deactivate or re-apply a
    /// configuration.
    #[inline]
    pub fn applied(self, applied: bool) -> Self {
        Self(self.0.with("applied", applied))
    }

    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    #[inline]
    pub fn automatic_indirect_tax(
        self,
        automatic_indirect_tax: UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    ) -> Self {
        Self(self.0.with("automatic_indirect_tax", automatic_indirect_tax))
    }

    /// Billing settings - default settings used for this customer in Billing flows such as Invoices and
    /// Subscriptions.
    #[inline]
    pub fn billing(
        self,
        billing: UpdateV2CoreAccountConfigurationCustomerBilling,
    ) -> Self {
        Self(self.0.with("billing", billing))
    }

    /// Capabilities that have been requested on the Customer Configuration.
    #[inline]
    pub fn capabilities(
        self,
        capabilities: UpdateV2CoreAccountConfigurationCustomerCapabilities,
    ) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }

    /// The customer's shipping information. Appears on invoices emailed to this customer.
    #[inline]
    pub fn shipping(
        self,
        shipping: CreateV2CoreAccountConfigurationCustomerShipping,
    ) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// ID of the test clock to attach to the customer. Can only be set on testmode Accounts, and when
    /// the Customer Configuration is first set on an Account.
    #[inline]
    pub fn test_clock(self, test_clock: impl Into<String>) -> Self {
        Self(self.0.with("test_clock", Value::text(test_clock)))
    }
}

impl Default for UpdateV2CoreAccountConfigurationCustomer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
