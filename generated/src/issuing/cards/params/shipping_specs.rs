// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AddressValidationParam, CustomsParam, RequiredAddress};

stripe_runtime::params! {
    /// The address where the card will be shipped.
    ///
    /// Parameters at `PostIssuingCards/shipping`, `PostIssuingCardsCard/shipping`.
    pub struct ShippingSpecs;
}

impl ShippingSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: RequiredAddress, name: impl Into<String>) -> Self {
        Self(Params::new().with("address", address).with("name", Value::text(name)))
    }

    /// Sets `address_validation`.
    #[inline]
    pub fn address_validation(self, address_validation: AddressValidationParam) -> Self {
        Self(self.0.with("address_validation", address_validation))
    }

    /// Sets `customs`.
    #[inline]
    pub fn customs(self, customs: CustomsParam) -> Self {
        Self(self.0.with("customs", customs))
    }

    /// Sets `phone_number`.
    #[inline]
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        Self(self.0.with("phone_number", Value::text(phone_number)))
    }

    /// Sets `require_signature`.
    #[inline]
    pub fn require_signature(self, require_signature: bool) -> Self {
        Self(self.0.with("require_signature", require_signature))
    }

    /// Sets `service`.
    #[inline]
    pub fn service(self, service: ShippingSpecsService) -> Self {
        Self(self.0.with("service", service))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: ShippingSpecsType) -> Self {
        Self(self.0.with("type", type_))
    }
}

/// The values of `PostIssuingCards/shipping/service`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingSpecsService {
    /// `express`
    Express,
    /// `priority`
    Priority,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ShippingSpecsService {
    Express = "express",
    Priority = "priority",
    Standard = "standard",
});

/// The values of `PostIssuingCards/shipping/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingSpecsType {
    /// `bulk`
    Bulk,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ShippingSpecsType {
    Bulk = "bulk",
    Individual = "individual",
});
