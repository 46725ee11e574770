// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::IssuingCardShippingAddressValidationMode;

stripe_runtime::params! {
    /// Parameters at `PostIssuingCards/shipping/address_validation`, `PostIssuingCardsCard/shipping/address_validation`.
    pub struct AddressValidationParam;
}

impl AddressValidationParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(mode: IssuingCardShippingAddressValidationMode) -> Self {
        Self(Params::new().with("mode", mode))
    }
}
