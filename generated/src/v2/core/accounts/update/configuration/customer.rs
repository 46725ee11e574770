// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub mod automatic_indirect_tax;
pub mod billing;
pub mod capabilities;
pub mod shipping;
pub use crate::v2::core::accounts::create::configuration::customer::Shipping;

rt::params! {
    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    ///
    /// Parameters for `configuration[customer][automatic_indirect_tax]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct AutomaticIndirectTax;
}

impl AutomaticIndirectTax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The customer account's tax exemption status: `none`, `exempt`, or `reverse`. When `reverse`,
    /// invoice and receipt PDFs include "Reverse charge".
    #[inline]
    pub fn exempt(
        self,
        exempt: crate::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt,
    ) -> Self {
        Self(self.0.with("exempt", exempt))
    }

    /// A recent IP address of the customer used for tax reporting and tax location inference.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }

    /// A per-request flag that indicates when Stripe should validate the customer tax location -
    /// defaults to `auto`.
    #[inline]
    pub fn validate_location(
        self,
        validate_location: crate::customers::update::tax::ValidateLocation,
    ) -> Self {
        Self(self.0.with("validate_location", validate_location))
    }
}

impl Default for AutomaticIndirectTax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Billing settings - default settings used for this customer in Billing flows such as Invoices and
    /// Subscriptions.
    ///
    /// Parameters for `configuration[customer][billing]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Billing;
}

impl Billing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The ID of a `PaymentMethod` attached to this Account's `customer` configuration, used as the
    /// default payment method for invoices and subscriptions.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// Default invoice settings for the customer account.
    #[inline]
    pub fn invoice(
        self,
        invoice: crate::v2::core::accounts::create::configuration::customer::billing::Invoice,
    ) -> Self {
        Self(self.0.with("invoice", invoice))
    }
}

impl Default for Billing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Capabilities that have been requested on the Customer Configuration.
    ///
    /// Parameters for `configuration[customer][capabilities]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Capabilities;
}

impl Capabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    #[inline]
    pub fn automatic_indirect_tax(
        self,
        automatic_indirect_tax: capabilities::AutomaticIndirectTax,
    ) -> Self {
        Self(self.0.with("automatic_indirect_tax", automatic_indirect_tax))
    }
}

impl Default for Capabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
