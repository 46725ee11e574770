// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, Timestamp, blank, debug,
};
use crate::{Address, IssuingCardShippingAddressValidation, IssuingCardShippingCustoms};

/// The schema `issuing_card_shipping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShipping {
    pub address: Part<Address>,
    /// Address validation details for the shipment.
    pub address_validation: Option<Part<IssuingCardShippingAddressValidation>>,
    /// The delivery company that shipped a card.
    pub carrier: Option<IssuingCardShippingCarrier>,
    /// Additional information that may be required for clearing customs.
    pub customs: Option<Part<IssuingCardShippingCustoms>>,
    /// A unix timestamp representing a best estimate of when the card will be delivered.
    pub eta: Option<Timestamp>,
    /// Recipient name.
    pub name: String,
    /// The phone number of the receiver of the shipment. Our courier partners will use this number to
    /// contact you in the event of card delivery issues. For individual shipments to the EU/UK, if this
    /// field is empty, we will provide them with the phone number provided when the cardholder was
    /// initially created.
    pub phone_number: Option<String>,
    /// Whether a signature is required for card delivery. This feature is only supported for US users.
    /// Standard shipping service does not support signature on delivery. The default value for standard
    /// shipping service is false and for express and priority services is true.
    pub require_signature: Option<bool>,
    /// Shipment service, such as `standard` or `express`.
    pub service: IssuingCardShippingService,
    /// The delivery status of the card.
    pub status: Option<IssuingCardShippingStatus>,
    /// A tracking number for a card shipment.
    pub tracking_number: Option<String>,
    /// A link to the shipping carrier's site where you can view detailed information about a card
    /// shipment.
    pub tracking_url: Option<String>,
    /// Packaging options.
    pub type_: IssuingCardShippingType,
}

impl Record for IssuingCardShipping {
    fn blank() -> Self {
        Self {
            address: blank(),
            address_validation: blank(),
            carrier: blank(),
            customs: blank(),
            eta: blank(),
            name: blank(),
            phone_number: blank(),
            require_signature: blank(),
            service: blank(),
            status: blank(),
            tracking_number: blank(),
            tracking_url: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_shipping",
            constants: &[],
            fields: &[
                Field("address", REQUIRED),
                Field("address_validation", NULLABLE),
                Field("carrier", NULLABLE),
                Field("customs", NULLABLE),
                Field("eta", NULLABLE),
                Field("name", REQUIRED),
                Field("phone_number", NULLABLE),
                Field("require_signature", NULLABLE),
                Field("service", REQUIRED),
                Field("status", NULLABLE),
                Field("tracking_number", NULLABLE),
                Field("tracking_url", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.address_validation,
            2 => &self.carrier,
            3 => &self.customs,
            4 => &self.eta,
            5 => &self.name,
            6 => &self.phone_number,
            7 => &self.require_signature,
            8 => &self.service,
            9 => &self.status,
            10 => &self.tracking_number,
            11 => &self.tracking_url,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_validation,
            2 => &mut self.carrier,
            3 => &mut self.customs,
            4 => &mut self.eta,
            5 => &mut self.name,
            6 => &mut self.phone_number,
            7 => &mut self.require_signature,
            8 => &mut self.service,
            9 => &mut self.status,
            10 => &mut self.tracking_number,
            11 => &mut self.tracking_url,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for IssuingCardShipping {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardShipping);

/// The delivery company that shipped a card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardShippingCarrier {
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

stripe_runtime::open_enum!(IssuingCardShippingCarrier {
    Dhl = "dhl",
    Fedex = "fedex",
    RoyalMail = "royal_mail",
    Usps = "usps",
});

/// Shipment service, such as `standard` or `express`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardShippingService {
    /// `express`
    Express,
    /// `priority`
    Priority,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardShippingService {
    Express = "express",
    Priority = "priority",
    Standard = "standard",
});

/// The delivery status of the card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardShippingStatus {
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

stripe_runtime::open_enum!(IssuingCardShippingStatus {
    Canceled = "canceled",
    Delivered = "delivered",
    Failure = "failure",
    Pending = "pending",
    Returned = "returned",
    Shipped = "shipped",
    Submitted = "submitted",
});

/// Packaging options.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardShippingType {
    /// `bulk`
    Bulk,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardShippingType {
    Bulk = "bulk",
    Individual = "individual",
});
