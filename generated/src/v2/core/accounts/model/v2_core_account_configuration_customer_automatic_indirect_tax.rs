// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation;

/// Settings for automatic indirect tax calculation on the customer's invoices, subscriptions,
/// Checkout Sessions, and Payment Links. Available when automatic tax calculation is available for
/// the customer account's location.
///
/// The object at `v2.core.account/configuration/customer/automatic_indirect_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    /// The customer account's tax exemption status: `none`, `exempt`, or `reverse`. When `reverse`,
    /// invoice and receipt PDFs include "Reverse charge".
    pub exempt: Option<V2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt>,
    /// A recent IP address of the customer used for tax reporting and tax location inference.
    pub ip_address: Option<String>,
    /// The customer account's identified tax location, derived from `location_source`. Only rendered if
    /// the `automatic_indirect_tax` feature is requested and `active`.
    pub location: Option<
        Part<V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation>,
    >,
    /// Data source used to identify the customer account's tax location. Defaults to
    /// `identity_address`. Used for automatic indirect tax calculation.
    pub location_source: Option<
        V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocationSource,
    >,
}

impl Blank for V2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    const BLANK: Self = Self {
        exempt: Blank::BLANK,
        ip_address: Blank::BLANK,
        location: Blank::BLANK,
        location_source: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("exempt", OPTIONAL),
                Field("ip_address", OPTIONAL),
                Field("location", OPTIONAL),
                Field("location_source", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.exempt,
            1 => &self.ip_address,
            2 => &self.location,
            _ => &self.location_source,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.exempt,
            1 => &mut self.ip_address,
            2 => &mut self.location,
            _ => &mut self.location_source,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerAutomaticIndirectTax);

/// The customer account's tax exemption status: `none`, `exempt`, or `reverse`. When `reverse`,
/// invoice and receipt PDFs include "Reverse charge".
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt {
    Exempt = "exempt",
    None = "none",
    Reverse = "reverse",
});

/// Data source used to identify the customer account's tax location. Defaults to
/// `identity_address`. Used for automatic indirect tax calculation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocationSource {
    /// `identity_address`
    IdentityAddress,
    /// `ip_address`
    IpAddress,
    /// `payment_method`
    PaymentMethod,
    /// `shipping_address`
    ShippingAddress,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocationSource {
    IdentityAddress = "identity_address",
    IpAddress = "ip_address",
    PaymentMethod = "payment_method",
    ShippingAddress = "shipping_address",
});
