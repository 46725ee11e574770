// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostIssuingCards/shipping/address_validation`, `PostIssuingCardsCard/shipping/address_validation`.
    pub struct AddressValidationParam;
}

impl AddressValidationParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(mode: AddressValidationParamMode) -> Self {
        Self(Params::new().with("mode", mode))
    }
}

/// The values of `PostIssuingCards/shipping/address_validation/mode`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressValidationParamMode {
    /// `disabled`
    Disabled,
    /// `normalization_only`
    NormalizationOnly,
    /// `validation_and_normalization`
    ValidationAndNormalization,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AddressValidationParamMode {
    Disabled = "disabled",
    NormalizationOnly = "normalization_only",
    ValidationAndNormalization = "validation_and_normalization",
});
