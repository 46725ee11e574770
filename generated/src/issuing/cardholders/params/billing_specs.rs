// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RequiredAddress;

stripe_runtime::params! {
    /// The cardholder's billing address.
    ///
    /// Parameters at `PostIssuingCardholders/billing`, `PostIssuingCardholdersCardholder/billing`.
    pub struct BillingSpecs;
}

impl BillingSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: RequiredAddress) -> Self {
        Self(Params::new().with("address", address))
    }
}
