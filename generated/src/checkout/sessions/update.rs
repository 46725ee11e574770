// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).

pub mod collected_information;
pub mod line_item;
pub mod shipping_option;
pub use crate::checkout::sessions::create::ShippingOption;

rt::params! {
    /// Information about the customer collected within the Checkout Session. Can only be set when
    /// updating `embedded` or `custom` sessions.
    ///
    /// Parameters for `collected_information` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
    pub struct CollectedInformation;
}

impl CollectedInformation {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `shipping_details`.
    #[inline]
    pub fn shipping_details(
        self,
        shipping_details: collected_information::ShippingDetails,
    ) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }
}

impl Default for CollectedInformation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `line_items[]` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
    pub struct LineItem;
}

impl LineItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: crate::payment_links::create::line_item::AdjustableQuantity,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `id`.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", rt::Value::text(id)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        self,
        price_data: crate::payment_links::create::line_item::PriceData,
    ) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}

impl Default for LineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
