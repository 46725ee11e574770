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
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// **Deprecated** by Stripe.
    ///
    /// Sets `id`.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", Value::text(id)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
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
