// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ShippingDetailsParamsAddress;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessionsSession/collected_information/shipping_details`.
    pub struct ShippingDetailsParams;
}

impl ShippingDetailsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: ShippingDetailsParamsAddress, name: impl Into<String>) -> Self {
        Self(Params::new().with("address", address).with("name", Value::text(name)))
    }
}
