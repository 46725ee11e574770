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
        self,
        additional_documentation: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("additional_documentation", Value::text(additional_documentation)),
        )
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `expected_at`.
    #[inline]
    pub fn expected_at(self, expected_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expected_at", Into::<Timestamp>::into(expected_at)))
    }

    /// Clears `expected_at`: unsets what is stored.
    #[inline]
    pub fn clear_expected_at(self) -> Self {
        Self(self.0.cleared("expected_at"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `product_type`.
    #[inline]
    pub fn product_type(self, product_type: ProductType) -> Self {
        Self(self.0.with("product_type", product_type))
    }

    /// Clears `product_type`: unsets what is stored.
    #[inline]
    pub fn clear_product_type(self) -> Self {
        Self(self.0.cleared("product_type"))
    }
}

impl Default for NotReceived {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
