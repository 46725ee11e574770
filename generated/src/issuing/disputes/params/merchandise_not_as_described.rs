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

    /// Sets `received_at`.
    #[inline]
    pub fn received_at(mut self, received_at: impl Into<Timestamp>) -> Self {
        self.0.set("received_at", Into::<Timestamp>::into(received_at));
        self
    }

    /// Clears `received_at`: unsets what is stored.
    #[inline]
    pub fn clear_received_at(mut self) -> Self {
        self.0.clear("received_at");
        self
    }

    /// Sets `return_description`.
    #[inline]
    pub fn return_description(mut self, return_description: impl Into<String>) -> Self {
        self.0.set("return_description", Value::text(return_description));
        self
    }

    /// Clears `return_description`: unsets what is stored.
    #[inline]
    pub fn clear_return_description(mut self) -> Self {
        self.0.clear("return_description");
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

impl Default for MerchandiseNotAsDescribed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
