// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data` of [`payment_links::create`](fn@crate::payment_links::create) takes.

#[cfg(feature = "payment_links")]
pub mod recurring;
#[cfg(feature = "payment_links")]
pub use crate::price::TaxBehavior;
#[cfg(feature = "payment_links")]
pub use crate::products::create::default_price_data::Recurring;

rt::params! {
    /// Parameters for `line_items[][price_data][product_data]` of [`payment_links::create`](fn@crate::payment_links::create), `line_items[][price_data][product_data]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 4 more places.
    pub struct ProductData;
}

impl ProductData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("name", rt::Value::text(name)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `images`.
    #[inline]
    pub fn images(self, images: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .with("images", rt::Value::list(images.into_iter().map(rt::Value::text))),
        )
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Sets `unit_label`.
    #[inline]
    pub fn unit_label(self, unit_label: impl Into<String>) -> Self {
        Self(self.0.with("unit_label", rt::Value::text(unit_label)))
    }
}
