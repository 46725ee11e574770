// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    CreateV2CoreAccountConfigurationCustomerBilling,
    CreateV2CoreAccountConfigurationCustomerCapabilities,
    CreateV2CoreAccountConfigurationCustomerShipping,
};

stripe_runtime::params! {
    /// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
    /// customer-facing payment and billing flows).
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer`.
    pub struct CreateV2CoreAccountConfigurationCustomer;
}

impl CreateV2CoreAccountConfigurationCustomer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    #[inline]
    pub fn automatic_indirect_tax(
        self,
        automatic_indirect_tax: CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    ) -> Self {
        Self(self.0.with("automatic_indirect_tax", automatic_indirect_tax))
    }

    /// Billing settings - default settings used for this customer in Billing flows such as Invoices and
    /// Subscriptions.
    #[inline]
    pub fn billing(
        self,
        billing: CreateV2CoreAccountConfigurationCustomerBilling,
    ) -> Self {
        Self(self.0.with("billing", billing))
    }

    /// Capabilities that have been requested on the Customer Configuration.
    #[inline]
    pub fn capabilities(
        self,
        capabilities: CreateV2CoreAccountConfigurationCustomerCapabilities,
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

impl Default for CreateV2CoreAccountConfigurationCustomer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
