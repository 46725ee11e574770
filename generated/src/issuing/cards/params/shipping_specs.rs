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
    pub fn address_validation(
        mut self,
        address_validation: AddressValidationParam,
    ) -> Self {
        self.0.set("address_validation", address_validation);
        self
    }

    /// Sets `customs`.
    #[inline]
    pub fn customs(mut self, customs: CustomsParam) -> Self {
        self.0.set("customs", customs);
        self
    }

    /// Sets `phone_number`.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.set("phone_number", Value::text(phone_number));
        self
    }

    /// Sets `require_signature`.
    #[inline]
    pub fn require_signature(mut self, require_signature: bool) -> Self {
        self.0.set("require_signature", require_signature);
        self
    }

    /// Sets `service`.
    #[inline]
    pub fn service(mut self, service: ShippingSpecsService) -> Self {
        self.0.set("service", service);
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: ShippingSpecsType) -> Self {
        self.0.set("type", type_);
        self
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
