// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::ReturnStatus;

stripe_runtime::params! {
    /// Parameters at `PostIssuingDisputes/evidence/merchandise_not_as_described`, `PostIssuingDisputesDispute/evidence/merchandise_not_as_described`.
    pub struct MerchandiseNotAsDescribed;
}

impl MerchandiseNotAsDescribed {
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

    /// Sets `received_at`.
    #[inline]
    pub fn received_at(self, received_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("received_at", Into::<Timestamp>::into(received_at)))
    }

    /// Clears `received_at`: unsets what is stored.
    #[inline]
    pub fn clear_received_at(self) -> Self {
        Self(self.0.cleared("received_at"))
    }

    /// Sets `return_description`.
    #[inline]
    pub fn return_description(self, return_description: impl Into<String>) -> Self {
        Self(self.0.with("return_description", Value::text(return_description)))
    }

    /// Clears `return_description`: unsets what is stored.
    #[inline]
    pub fn clear_return_description(self) -> Self {
        Self(self.0.cleared("return_description"))
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

impl Default for MerchandiseNotAsDescribed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
