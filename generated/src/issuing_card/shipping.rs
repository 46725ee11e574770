// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping` of [`IssuingCard`](crate::IssuingCard).

pub mod address_validation;
pub use crate::customer::Address;

/// An object in `shipping.address_validation` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressValidation {
    /// The address validation capabilities to use.
    pub mode: address_validation::Mode,
    /// The normalized shipping address.
    pub normalized_address: Option<rt::Part<address_validation::NormalizedAddress>>,
    /// The validation result for the shipping address.
    pub result: Option<address_validation::Result>,
}

impl rt::Blank for AddressValidation {
    const BLANK: Self = Self {
        mode: rt::Blank::BLANK,
        normalized_address: rt::Blank::BLANK,
        result: rt::Blank::BLANK,
    };
}

impl rt::Record for AddressValidation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_shipping_address_validation",
            constants: &[],
            fields: &[
                rt::Field("mode", rt::REQUIRED),
                rt::Field("normalized_address", rt::NULLABLE),
                rt::Field("result", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mode,
            1 => &self.normalized_address,
            _ => &self.result,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mode,
            1 => &mut self.normalized_address,
            _ => &mut self.result,
        }
    }
}

rt::record_traits!(AddressValidation);

/// The delivery company that shipped a card.
#[non_exhaustive]
pub enum Carrier {
    /// `dhl`
    Dhl,
    /// `fedex`
    Fedex,
    /// `royal_mail`
    RoyalMail,
    /// `usps`
    Usps,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Carrier {
    Dhl = "dhl",
    Fedex = "fedex",
    RoyalMail = "royal_mail",
    Usps = "usps",
});

/// An object in `shipping.customs` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct Customs {
    /// A registration number used for customs in Europe. See <https://www.gov.uk/eori> for the UK and
    /// <https://ec.europa.eu/taxation_customs/business/customs-procedures-import-and-export/customs-procedures/economic-operators-registration-and-identification-number-eori_en>
    /// for the EU.
    pub eori_number: Option<String>,
}

impl rt::Blank for Customs {
    const BLANK: Self = Self {
        eori_number: rt::Blank::BLANK,
    };
}

impl rt::Record for Customs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_shipping_customs",
            constants: &[],
            fields: &[rt::Field("eori_number", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.eori_number
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.eori_number
    }
}

rt::record_traits!(Customs);

/// Shipment service, such as `standard` or `express`.
#[non_exhaustive]
pub enum Service {
    /// `express`
    Express,
    /// `priority`
    Priority,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Service {
    Express = "express",
    Priority = "priority",
    Standard = "standard",
});

/// The delivery status of the card.
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `delivered`
    Delivered,
    /// `failure`
    Failure,
    /// `pending`
    Pending,
    /// `returned`
    Returned,
    /// `shipped`
    Shipped,
    /// `submitted`
    Submitted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Delivered = "delivered",
    Failure = "failure",
    Pending = "pending",
    Returned = "returned",
    Shipped = "shipped",
    Submitted = "submitted",
});

/// Packaging options.
#[non_exhaustive]
pub enum Type {
    /// `bulk`
    Bulk,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Bulk = "bulk",
    Individual = "individual",
});
