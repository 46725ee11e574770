// Written by `cargo xtask generate`. Do not edit.
//! What `collected_information` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub mod shipping_details;

rt::params! {
    /// Parameters for `collected_information[shipping_details]` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
    pub struct ShippingDetails;
}

impl ShippingDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, address: shipping_details::Address) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }
}
