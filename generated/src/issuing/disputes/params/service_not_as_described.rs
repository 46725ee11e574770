// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};

stripe_runtime::params! {
    /// Parameters at `PostIssuingDisputes/evidence/service_not_as_described`, `PostIssuingDisputesDispute/evidence/service_not_as_described`.
    pub struct ServiceNotAsDescribed;
}

impl ServiceNotAsDescribed {
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
}

impl Default for ServiceNotAsDescribed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
