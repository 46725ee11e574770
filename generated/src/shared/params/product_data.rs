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
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `images`.
    #[inline]
    pub fn images(
        mut self,
        images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set("images", Value::list(images.into_iter().map(Value::text)));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(mut self, tax_code: impl Into<String>) -> Self {
        self.0.set("tax_code", Value::text(tax_code));
        self
    }

    /// Sets `unit_label`.
    #[inline]
    pub fn unit_label(mut self, unit_label: impl Into<String>) -> Self {
        self.0.set("unit_label", Value::text(unit_label));
        self
    }
}
