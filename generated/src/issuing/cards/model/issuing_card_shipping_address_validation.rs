// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::Address;

/// The schema `issuing_card_shipping_address_validation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShippingAddressValidation {
    /// The address validation capabilities to use.
    pub mode: IssuingCardShippingAddressValidationMode,
    /// The normalized shipping address.
    pub normalized_address: Option<Part<Address>>,
    /// The validation result for the shipping address.
    pub result: Option<IssuingCardShippingAddressValidationResult>,
}

impl Blank for IssuingCardShippingAddressValidation {
    const BLANK: Self = Self {
        mode: Blank::BLANK,
        normalized_address: Blank::BLANK,
        result: Blank::BLANK,
    };
}

impl Record for IssuingCardShippingAddressValidation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_shipping_address_validation",
            constants: &[],
            fields: &[
                Field("mode", REQUIRED),
                Field("normalized_address", NULLABLE),
                Field("result", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.mode,
            1 => &self.normalized_address,
            _ => &self.result,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.mode,
            1 => &mut self.normalized_address,
            _ => &mut self.result,
        }
    }
}

impl std::fmt::Debug for IssuingCardShippingAddressValidation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardShippingAddressValidation);

/// The address validation capabilities to use.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardShippingAddressValidationMode {
    /// `disabled`
    Disabled,
    /// `normalization_only`
    NormalizationOnly,
    /// `validation_and_normalization`
    ValidationAndNormalization,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardShippingAddressValidationMode {
    Disabled = "disabled",
    NormalizationOnly = "normalization_only",
    ValidationAndNormalization = "validation_and_normalization",
});

/// The validation result for the shipping address.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardShippingAddressValidationResult {
    /// `indeterminate`
    Indeterminate,
    /// `likely_deliverable`
    LikelyDeliverable,
    /// `likely_undeliverable`
    LikelyUndeliverable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardShippingAddressValidationResult {
    Indeterminate = "indeterminate",
    LikelyDeliverable = "likely_deliverable",
    LikelyUndeliverable = "likely_undeliverable",
});
