// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::{ProductType, ReturnStatus};

stripe_runtime::params! {
    /// Parameters at `PostIssuingDisputes/evidence/canceled`, `PostIssuingDisputesDispute/evidence/canceled`.
    pub struct EvidenceParamCanceled;
}

impl EvidenceParamCanceled {
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

    /// Sets `canceled_at`.
    #[inline]
    pub fn canceled_at(mut self, canceled_at: impl Into<Timestamp>) -> Self {
        self.0.set("canceled_at", Into::<Timestamp>::into(canceled_at));
        self
    }

    /// Clears `canceled_at`: unsets what is stored.
    #[inline]
    pub fn clear_canceled_at(mut self) -> Self {
        self.0.clear("canceled_at");
        self
    }

    /// Sets `cancellation_policy_provided`.
    #[inline]
    pub fn cancellation_policy_provided(
        mut self,
        cancellation_policy_provided: bool,
    ) -> Self {
        self.0.set("cancellation_policy_provided", cancellation_policy_provided);
        self
    }

    /// Clears `cancellation_policy_provided`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_policy_provided(mut self) -> Self {
        self.0.clear("cancellation_policy_provided");
        self
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(
        mut self,
        cancellation_reason: impl Into<String>,
    ) -> Self {
        self.0.set("cancellation_reason", Value::text(cancellation_reason));
        self
    }

    /// Clears `cancellation_reason`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_reason(mut self) -> Self {
        self.0.clear("cancellation_reason");
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

    /// Sets `return_status`.
    #[inline]
    pub fn return_status(mut self, return_status: ReturnStatus) -> Self {
        self.0.set("return_status", return_status);
        self
    }

    /// Clears `return_status`: unsets what is stored.
    #[inline]
    pub fn clear_return_status(mut self) -> Self {
        self.0.clear("return_status");
        self
    }

    /// Sets `returned_at`.
    #[inline]
    pub fn returned_at(mut self, returned_at: impl Into<Timestamp>) -> Self {
        self.0.set("returned_at", Into::<Timestamp>::into(returned_at));
        self
    }

    /// Clears `returned_at`: unsets what is stored.
    #[inline]
    pub fn clear_returned_at(mut self) -> Self {
        self.0.clear("returned_at");
        self
    }
}

impl Default for EvidenceParamCanceled {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
