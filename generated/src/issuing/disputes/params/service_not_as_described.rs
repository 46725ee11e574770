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
}

impl Default for ServiceNotAsDescribed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
