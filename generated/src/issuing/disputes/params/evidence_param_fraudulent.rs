// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostIssuingDisputes/evidence/fraudulent`, `PostIssuingDisputesDispute/evidence/fraudulent`.
    pub struct EvidenceParamFraudulent;
}

impl EvidenceParamFraudulent {
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
}

impl Default for EvidenceParamFraudulent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
