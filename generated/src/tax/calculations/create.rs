// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax::calculations::create`](fn@crate::tax::calculations::create).

pub mod customer_details;
#[cfg(feature = "tax-calculations")]
pub mod line_item;
#[cfg(feature = "tax-calculations")]
pub mod ship_from_details;
#[cfg(feature = "tax-calculations")]
pub mod shipping_cost;

#[cfg(feature = "tax-calculations")]
rt::params! {
    /// Details about the customer, including address and tax IDs.
    ///
    /// Parameters for `customer_details` of [`tax::calculations::create`](fn@crate::tax::calculations::create).
    pub struct CustomerDetails;
}

#[cfg(feature = "tax-calculations")]
impl CustomerDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: customer_details::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_source`.
    #[inline]
    pub fn address_source(
        self,
        address_source: crate::tax_calculation::customer_details::AddressSource,
    ) -> Self {
        Self(self.0.with("address_source", address_source))
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }

    /// Sets `tax_ids`.
    #[inline]
    pub fn tax_ids(
        self,
        tax_ids: impl IntoIterator<Item = customer_details::TaxId>,
    ) -> Self {
        Self(self.0.with("tax_ids", rt::Value::list(tax_ids)))
    }

    /// Sets `taxability_override`.
    #[inline]
    pub fn taxability_override(
        self,
        taxability_override: crate::tax_calculation::customer_details::TaxabilityOverride,
    ) -> Self {
        Self(self.0.with("taxability_override", taxability_override))
    }
}

#[cfg(feature = "tax-calculations")]
impl Default for CustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "tax-calculations")]
rt::params! {
    /// Parameters for `line_items[]` of [`tax::calculations::create`](fn@crate::tax::calculations::create).
    pub struct LineItem;
}

#[cfg(feature = "tax-calculations")]
impl LineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self(rt::Params::new().with("amount", amount))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `product`.
    #[inline]
    pub fn product(self, product: impl Into<String>) -> Self {
        Self(self.0.with("product", rt::Value::text(product)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(
        self,
        tax_behavior: crate::tax_calculation::shipping_cost::TaxBehavior,
    ) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }
}

#[cfg(feature = "tax-calculations")]
rt::params! {
    /// Details about the address from which the goods are being shipped.
    ///
    /// Parameters for `ship_from_details` of [`tax::calculations::create`](fn@crate::tax::calculations::create).
    pub struct ShipFromDetails;
}

#[cfg(feature = "tax-calculations")]
impl ShipFromDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: customer_details::Address) -> Self {
        Self(rt::Params::new().with("address", address))
    }
}

#[cfg(feature = "tax-calculations")]
rt::params! {
    /// Shipping cost details to be used for the calculation.
    ///
    /// Parameters for `shipping_cost` of [`tax::calculations::create`](fn@crate::tax::calculations::create).
    pub struct ShippingCost;
}

#[cfg(feature = "tax-calculations")]
impl ShippingCost {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(
        self,
        shipping_rate: impl Into<crate::ids::ShippingRateId>,
    ) -> Self {
        let shipping_rate: crate::ids::ShippingRateId = shipping_rate.into();
        Self(self.0.with("shipping_rate", shipping_rate))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(
        self,
        tax_behavior: crate::tax_calculation::shipping_cost::TaxBehavior,
    ) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }
}

#[cfg(feature = "tax-calculations")]
impl Default for ShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
