// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.automatic_indirect_tax` of [`V2CoreAccount`](crate::V2CoreAccount).

/// The customer account's tax exemption status: `none`, `exempt`, or `reverse`. When `reverse`,
/// invoice and receipt PDFs include "Reverse charge".
#[non_exhaustive]
pub enum Exempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Exempt {
    Exempt = "exempt",
    None = "none",
    Reverse = "reverse",
});

/// The customer account's identified tax location, derived from `location_source`. Only rendered if
/// the `automatic_indirect_tax` feature is requested and `active`.
///
/// An object in `configuration.customer.automatic_indirect_tax.location` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Location {
    /// The identified tax country of the customer.
    pub country: Option<String>,
    /// The identified tax state, county, province, or region of the customer.
    pub state: Option<String>,
}

impl rt::Blank for Location {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

impl rt::Record for Location {
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
                rt::Field("country", rt::OPTIONAL),
                rt::Field("state", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            _ => &mut self.state,
        }
    }
}

rt::record_traits!(Location);

/// Data source used to identify the customer account's tax location. Defaults to
/// `identity_address`. Used for automatic indirect tax calculation.
#[non_exhaustive]
pub enum LocationSource {
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

rt::open_enum!(LocationSource {
    IdentityAddress = "identity_address",
    IpAddress = "ip_address",
    PaymentMethod = "payment_method",
    ShippingAddress = "shipping_address",
});
