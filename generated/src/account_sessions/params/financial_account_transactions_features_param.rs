// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/financial_account_transactions/features`.
    pub struct FinancialAccountTransactionsFeaturesParam;
}

impl FinancialAccountTransactionsFeaturesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card_spend_dispute_management`.
    #[inline]
    pub fn card_spend_dispute_management(
        self,
        card_spend_dispute_management: bool,
    ) -> Self {
        Self(self.0.with("card_spend_dispute_management", card_spend_dispute_management))
    }
}

impl Default for FinancialAccountTransactionsFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
