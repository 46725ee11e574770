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
}

impl Default for EvidenceParamFraudulent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
