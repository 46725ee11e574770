// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::ProductType;

stripe_runtime::params! {
    /// Parameters at `PostIssuingDisputes/evidence/not_received`, `PostIssuingDisputesDispute/evidence/not_received`.
    pub struct NotReceived;
}

impl NotReceived {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        mut self,
        additional_documentation: impl Into<String>,
    ) -> Self {
        self.0.set("additional_documentation", Value::text(additional_documentation));
        self
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(mut self) -> Self {
        self.0.clear("additional_documentation");
        self
    }

    /// Sets `expected_at`.
    #[inline]
    pub fn expected_at(mut self, expected_at: impl Into<Timestamp>) -> Self {
        self.0.set("expected_at", Into::<Timestamp>::into(expected_at));
        self
    }

    /// Clears `expected_at`: unsets what is stored.
    #[inline]
    pub fn clear_expected_at(mut self) -> Self {
        self.0.clear("expected_at");
        self
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.0.set("explanation", Value::text(explanation));
        self
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(mut self) -> Self {
        self.0.clear("explanation");
        self
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(
        mut self,
        product_description: impl Into<String>,
    ) -> Self {
        self.0.set("product_description", Value::text(product_description));
        self
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(mut self) -> Self {
        self.0.clear("product_description");
        self
    }

    /// Sets `product_type`.
    #[inline]
    pub fn product_type(mut self, product_type: ProductType) -> Self {
        self.0.set("product_type", product_type);
        self
    }

    /// Clears `product_type`: unsets what is stored.
    #[inline]
    pub fn clear_product_type(mut self) -> Self {
        self.0.clear("product_type");
        self
    }
}

impl Default for NotReceived {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
