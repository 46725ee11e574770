// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MerchantPostalAddress;

stripe_runtime::params! {
    /// Details about the address from which the goods are being shipped.
    ///
    /// Parameters at `PostTaxCalculations/ship_from_details`.
    pub struct ShipFromDetails;
}

impl ShipFromDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: MerchantPostalAddress) -> Self {
        Self(Params::new().with("address", address))
    }
}
