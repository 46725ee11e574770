// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AccountConfigParam, BaseConfigParam, DisputesListConfigParam,
    FinancialAccountConfigParam, FinancialAccountTransactionsConfigParam,
    InstantPayoutsPromotionConfigParam, IssuingCardConfigParam,
    IssuingCardsListConfigParam, PaymentDisputesConfigParam, PaymentsConfigParam,
    PayoutsConfigParam,
};

stripe_runtime::params! {
    /// Each key of the dictionary represents an embedded component, and each embedded component maps to
    /// its configuration (e.g. whether it has been enabled or not).
    ///
    /// Parameters at `PostAccountSessions/components`.
    pub struct AccountSessionCreateComponentsParam;
}

impl AccountSessionCreateComponentsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_management`.
    #[inline]
    pub fn account_management(self, account_management: AccountConfigParam) -> Self {
        Self(self.0.with("account_management", account_management))
    }

    /// Sets `account_onboarding`.
    #[inline]
    pub fn account_onboarding(self, account_onboarding: AccountConfigParam) -> Self {
        Self(self.0.with("account_onboarding", account_onboarding))
    }

    /// Sets `balance_report`.
    #[inline]
    pub fn balance_report(self, balance_report: BaseConfigParam) -> Self {
        Self(self.0.with("balance_report", balance_report))
    }

    /// Sets `balances`.
    #[inline]
    pub fn balances(self, balances: PayoutsConfigParam) -> Self {
        Self(self.0.with("balances", balances))
    }

    /// Sets `disputes_list`.
    #[inline]
    pub fn disputes_list(self, disputes_list: DisputesListConfigParam) -> Self {
        Self(self.0.with("disputes_list", disputes_list))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(self, documents: BaseConfigParam) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(
        self,
        financial_account: FinancialAccountConfigParam,
    ) -> Self {
        Self(self.0.with("financial_account", financial_account))
    }

    /// Sets `financial_account_transactions`.
    #[inline]
    pub fn financial_account_transactions(
        self,
        financial_account_transactions: FinancialAccountTransactionsConfigParam,
    ) -> Self {
        Self(
            self.0.with("financial_account_transactions", financial_account_transactions),
        )
    }

    /// Sets `instant_payouts_promotion`.
    #[inline]
    pub fn instant_payouts_promotion(
        self,
        instant_payouts_promotion: InstantPayoutsPromotionConfigParam,
    ) -> Self {
        Self(self.0.with("instant_payouts_promotion", instant_payouts_promotion))
    }

    /// Sets `issuing_card`.
    #[inline]
    pub fn issuing_card(self, issuing_card: IssuingCardConfigParam) -> Self {
        Self(self.0.with("issuing_card", issuing_card))
    }

    /// Sets `issuing_cards_list`.
    #[inline]
    pub fn issuing_cards_list(
        self,
        issuing_cards_list: IssuingCardsListConfigParam,
    ) -> Self {
        Self(self.0.with("issuing_cards_list", issuing_cards_list))
    }

    /// Sets `notification_banner`.
    #[inline]
    pub fn notification_banner(self, notification_banner: AccountConfigParam) -> Self {
        Self(self.0.with("notification_banner", notification_banner))
    }

    /// Sets `payment_details`.
    #[inline]
    pub fn payment_details(self, payment_details: PaymentsConfigParam) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// Sets `payment_disputes`.
    #[inline]
    pub fn payment_disputes(self, payment_disputes: PaymentDisputesConfigParam) -> Self {
        Self(self.0.with("payment_disputes", payment_disputes))
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(self, payments: PaymentsConfigParam) -> Self {
        Self(self.0.with("payments", payments))
    }

    /// Sets `payout_details`.
    #[inline]
    pub fn payout_details(self, payout_details: BaseConfigParam) -> Self {
        Self(self.0.with("payout_details", payout_details))
    }

    /// Sets `payout_reconciliation_report`.
    #[inline]
    pub fn payout_reconciliation_report(
        self,
        payout_reconciliation_report: BaseConfigParam,
    ) -> Self {
        Self(self.0.with("payout_reconciliation_report", payout_reconciliation_report))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: PayoutsConfigParam) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `payouts_list`.
    #[inline]
    pub fn payouts_list(self, payouts_list: BaseConfigParam) -> Self {
        Self(self.0.with("payouts_list", payouts_list))
    }

    /// Sets `tax_registrations`.
    #[inline]
    pub fn tax_registrations(self, tax_registrations: BaseConfigParam) -> Self {
        Self(self.0.with("tax_registrations", tax_registrations))
    }

    /// Sets `tax_settings`.
    #[inline]
    pub fn tax_settings(self, tax_settings: BaseConfigParam) -> Self {
        Self(self.0.with("tax_settings", tax_settings))
    }
}

impl Default for AccountSessionCreateComponentsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
