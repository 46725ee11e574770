// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesInvoiceLinesLineItemId/price_data/product_data`, `PostCheckoutSessions/line_items[]/price_data/product_data`, `PostCheckoutSessionsSession/line_items[]/price_data/product_data` and 3 more places.
    pub struct ProductData;
}

impl ProductData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Params::new().with("name", Value::text(name)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `images`.
    #[inline]
    pub fn images(self, images: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("images", Value::list(images.into_iter().map(Value::text))))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<String>) -> Self {
        Self(self.0.with("tax_code", Value::text(tax_code)))
    }

    /// Sets `unit_label`.
    #[inline]
    pub fn unit_label(self, unit_label: impl Into<String>) -> Self {
        Self(self.0.with("unit_label", Value::text(unit_label)))
    }
}
