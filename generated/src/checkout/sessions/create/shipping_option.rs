// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod shipping_rate_data;

rt::params! {
    /// Parameters for `shipping_options[][shipping_rate_data]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and `shipping_options[][shipping_rate_data]` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
    pub struct ShippingRateData;
}

impl ShippingRateData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("display_name", rt::Value::text(display_name)))
    }

    /// Sets `delivery_estimate`.
    #[inline]
    pub fn delivery_estimate(
        self,
        delivery_estimate: crate::shipping_rates::create::DeliveryEstimate,
    ) -> Self {
        Self(self.0.with("delivery_estimate", delivery_estimate))
    }

    /// Sets `fixed_amount`.
    #[inline]
    pub fn fixed_amount(
        self,
        fixed_amount: crate::shipping_rates::create::FixedAmount,
    ) -> Self {
        Self(self.0.with("fixed_amount", fixed_amount))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: shipping_rate_data::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}
