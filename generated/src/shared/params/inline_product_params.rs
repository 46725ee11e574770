// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};

stripe_runtime::params! {
    /// These fields can be used to create a new product that this price will belong to.
    ///
    /// Parameters at `PostPrices/product_data`, `PostPlans/product|inline_product_params`.
    pub struct InlineProductParams;
}

impl InlineProductParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Params::new().with("name", Value::text(name)))
    }

    /// Sets `active`.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.0.set("active", active);
        self
    }

    /// **Deprecated** by Stripe.
    ///
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.set("id", Value::text(id));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(
        mut self,
        statement_descriptor: impl Into<String>,
    ) -> Self {
        self.0.set("statement_descriptor", Value::text(statement_descriptor));
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
