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

    /// Sets `card_statement`.
    #[inline]
    pub fn card_statement(mut self, card_statement: impl Into<String>) -> Self {
        self.0.set("card_statement", Value::text(card_statement));
        self
    }

    /// Clears `card_statement`: unsets what is stored.
    #[inline]
    pub fn clear_card_statement(mut self) -> Self {
        self.0.clear("card_statement");
        self
    }

    /// Sets `cash_receipt`.
    #[inline]
    pub fn cash_receipt(mut self, cash_receipt: impl Into<String>) -> Self {
        self.0.set("cash_receipt", Value::text(cash_receipt));
        self
    }

    /// Clears `cash_receipt`: unsets what is stored.
    #[inline]
    pub fn clear_cash_receipt(mut self) -> Self {
        self.0.clear("cash_receipt");
        self
    }

    /// Sets `check_image`.
    #[inline]
    pub fn check_image(mut self, check_image: impl Into<String>) -> Self {
        self.0.set("check_image", Value::text(check_image));
        self
    }

    /// Clears `check_image`: unsets what is stored.
    #[inline]
    pub fn clear_check_image(mut self) -> Self {
        self.0.clear("check_image");
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

    /// Sets `original_transaction`.
    #[inline]
    pub fn original_transaction(
        mut self,
        original_transaction: impl Into<String>,
    ) -> Self {
        self.0.set("original_transaction", Value::text(original_transaction));
        self
    }
}

impl Default for EvidenceParamDuplicate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
