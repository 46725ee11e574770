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

    /// Sets `canceled_at`.
    #[inline]
    pub fn canceled_at(self, canceled_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("canceled_at", Into::<Timestamp>::into(canceled_at)))
    }

    /// Clears `canceled_at`: unsets what is stored.
    #[inline]
    pub fn clear_canceled_at(self) -> Self {
        Self(self.0.cleared("canceled_at"))
    }

    /// Sets `cancellation_policy_provided`.
    #[inline]
    pub fn cancellation_policy_provided(
        self,
        cancellation_policy_provided: bool,
    ) -> Self {
        Self(self.0.with("cancellation_policy_provided", cancellation_policy_provided))
    }

    /// Clears `cancellation_policy_provided`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_policy_provided(self) -> Self {
        Self(self.0.cleared("cancellation_policy_provided"))
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(self, cancellation_reason: impl Into<String>) -> Self {
        Self(self.0.with("cancellation_reason", Value::text(cancellation_reason)))
    }

    /// Clears `cancellation_reason`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_reason(self) -> Self {
        Self(self.0.cleared("cancellation_reason"))
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

    /// Sets `return_status`.
    #[inline]
    pub fn return_status(self, return_status: ReturnStatus) -> Self {
        Self(self.0.with("return_status", return_status))
    }

    /// Clears `return_status`: unsets what is stored.
    #[inline]
    pub fn clear_return_status(self) -> Self {
        Self(self.0.cleared("return_status"))
    }

    /// Sets `returned_at`.
    #[inline]
    pub fn returned_at(self, returned_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("returned_at", Into::<Timestamp>::into(returned_at)))
    }

    /// Clears `returned_at`: unsets what is stored.
    #[inline]
    pub fn clear_returned_at(self) -> Self {
        Self(self.0.cleared("returned_at"))
    }
}

impl Default for EvidenceParamCanceled {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
