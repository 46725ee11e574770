// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostIssuingDisputes/evidence/duplicate`, `PostIssuingDisputesDispute/evidence/duplicate`.
    pub struct EvidenceParamDuplicate;
}

impl EvidenceParamDuplicate {
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

    /// Sets `card_statement`.
    #[inline]
    pub fn card_statement(self, card_statement: impl Into<String>) -> Self {
        Self(self.0.with("card_statement", Value::text(card_statement)))
    }

    /// Clears `card_statement`: unsets what is stored.
    #[inline]
    pub fn clear_card_statement(self) -> Self {
        Self(self.0.cleared("card_statement"))
    }

    /// Sets `cash_receipt`.
    #[inline]
    pub fn cash_receipt(self, cash_receipt: impl Into<String>) -> Self {
        Self(self.0.with("cash_receipt", Value::text(cash_receipt)))
    }

    /// Clears `cash_receipt`: unsets what is stored.
    #[inline]
    pub fn clear_cash_receipt(self) -> Self {
        Self(self.0.cleared("cash_receipt"))
    }

    /// Sets `check_image`.
    #[inline]
    pub fn check_image(self, check_image: impl Into<String>) -> Self {
        Self(self.0.with("check_image", Value::text(check_image)))
    }

    /// Clears `check_image`: unsets what is stored.
    #[inline]
    pub fn clear_check_image(self) -> Self {
        Self(self.0.cleared("check_image"))
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

    /// Sets `original_transaction`.
    #[inline]
    pub fn original_transaction(self, original_transaction: impl Into<String>) -> Self {
        Self(self.0.with("original_transaction", Value::text(original_transaction)))
    }
}

impl Default for EvidenceParamDuplicate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
