// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AllowedCountry;

stripe_runtime::params! {
    /// When set, provides configuration for Checkout to collect a shipping address from a customer.
    ///
    /// Parameters at `PostCheckoutSessions/shipping_address_collection`, `PostPaymentLinks/shipping_address_collection`, `PostPaymentLinksPaymentLink/shipping_address_collection`.
    pub struct ShippingAddressCollectionParams;
}

impl ShippingAddressCollectionParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(allowed_countries: impl IntoIterator<Item = AllowedCountry>) -> Self {
        Self(Params::new().with("allowed_countries", Value::list(allowed_countries)))
    }
}
