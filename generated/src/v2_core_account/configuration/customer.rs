// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod automatic_indirect_tax;
pub mod billing;
pub mod capabilities;
pub mod shipping;

/// Settings for automatic indirect tax calculation on the customer's invoices, subscriptions,
/// Checkout Sessions, and Payment Links. Available when automatic tax calculation is available for
/// the customer account's location.
///
/// An object in `configuration.customer.automatic_indirect_tax` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticIndirectTax {
    /// The customer account's tax exemption status: `none`, `exempt`, or `reverse`. When `reverse`,
    /// invoice and receipt PDFs include "Reverse charge".
    pub exempt: Option<automatic_indirect_tax::Exempt>,
    /// A recent IP address of the customer used for tax reporting and tax location inference.
    pub ip_address: Option<String>,
    /// The customer account's identified tax location, derived from `location_source`. Only rendered if
    /// the `automatic_indirect_tax` feature is requested and `active`.
    pub location: Option<rt::Part<automatic_indirect_tax::Location>>,
    /// Data source used to identify the customer account's tax location. Defaults to
    /// `identity_address`. Used for automatic indirect tax calculation.
    pub location_source: Option<automatic_indirect_tax::LocationSource>,
}

impl rt::Blank for AutomaticIndirectTax {
    const BLANK: Self = Self {
        exempt: rt::Blank::BLANK,
        ip_address: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        location_source: rt::Blank::BLANK,
    };
}

impl rt::Record for AutomaticIndirectTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("exempt", rt::OPTIONAL),
                rt::Field("ip_address", rt::OPTIONAL),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("location_source", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.exempt,
            1 => &self.ip_address,
            2 => &self.location,
            _ => &self.location_source,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.exempt,
            1 => &mut self.ip_address,
            2 => &mut self.location,
            _ => &mut self.location_source,
        }
    }
}

rt::record_traits!(AutomaticIndirectTax);

/// Default Billing settings for the customer account, used in Invoices and Subscriptions.
///
/// An object in `configuration.customer.billing` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Billing {
    /// The ID of a `PaymentMethod` attached to this Account's `customer` configuration, used as the
    /// default payment method for invoices and subscriptions.
    pub default_payment_method: Option<String>,
    /// Default invoice settings for the customer account.
    pub invoice: Option<rt::Part<billing::Invoice>>,
}

impl rt::Blank for Billing {
    const BLANK: Self = Self {
        default_payment_method: rt::Blank::BLANK,
        invoice: rt::Blank::BLANK,
    };
}

impl rt::Record for Billing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("default_payment_method", rt::OPTIONAL),
                rt::Field("invoice", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_payment_method,
            _ => &self.invoice,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_payment_method,
            _ => &mut self.invoice,
        }
    }
}

rt::record_traits!(Billing);

/// Capabilities that have been requested on the Customer Configuration.
///
/// An object in `configuration.customer.capabilities` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Capabilities {
    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    pub automatic_indirect_tax: Option<rt::Part<capabilities::AutomaticIndirectTax>>,
}

impl rt::Blank for Capabilities {
    const BLANK: Self = Self {
        automatic_indirect_tax: rt::Blank::BLANK,
    };
}

impl rt::Record for Capabilities {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("automatic_indirect_tax", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.automatic_indirect_tax
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.automatic_indirect_tax
    }
}

rt::record_traits!(Capabilities);

/// The customer's shipping information. Appears on invoices emailed to this customer.
///
/// An object in `configuration.customer.shipping` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    /// Customer shipping address.
    pub address: Option<rt::Part<shipping::Address>>,
    /// Customer name.
    pub name: Option<String>,
    /// Customer phone (including extension).
    pub phone: Option<String>,
}

impl rt::Blank for Shipping {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
    };
}

impl rt::Record for Shipping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("name", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(Shipping);
