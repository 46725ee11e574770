// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod automatic_indirect_tax;
pub mod billing;
pub mod capabilities;
pub mod shipping;

rt::params! {
    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    ///
    /// Parameters for `configuration[customer][automatic_indirect_tax]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AutomaticIndirectTax;
}

impl AutomaticIndirectTax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Describes the customer's tax exemption status, which is `none`, `exempt`, or `reverse`. When set
    /// to reverse, invoice and receipt PDFs include the following text: “Reverse charge”.
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
    /// Parameters for `configuration[customer][billing]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Billing;
}

impl Billing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Default invoice settings for the customer account.
    #[inline]
    pub fn invoice(self, invoice: billing::Invoice) -> Self {
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
    /// Parameters for `configuration[customer][capabilities]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
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

rt::params! {
    /// The customer's shipping information. Appears on invoices emailed to this customer.
    ///
    /// Parameters for `configuration[customer][shipping]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[customer][shipping]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Shipping;
}

impl Shipping {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Customer shipping address.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Customer name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Customer phone (including extension).
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

impl Default for Shipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
