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
    pub fn account_management(mut self, account_management: AccountConfigParam) -> Self {
        self.0.set("account_management", account_management);
        self
    }

    /// Sets `account_onboarding`.
    #[inline]
    pub fn account_onboarding(mut self, account_onboarding: AccountConfigParam) -> Self {
        self.0.set("account_onboarding", account_onboarding);
        self
    }

    /// Sets `balance_report`.
    #[inline]
    pub fn balance_report(mut self, balance_report: BaseConfigParam) -> Self {
        self.0.set("balance_report", balance_report);
        self
    }

    /// Sets `balances`.
    #[inline]
    pub fn balances(mut self, balances: PayoutsConfigParam) -> Self {
        self.0.set("balances", balances);
        self
    }

    /// Sets `disputes_list`.
    #[inline]
    pub fn disputes_list(mut self, disputes_list: DisputesListConfigParam) -> Self {
        self.0.set("disputes_list", disputes_list);
        self
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(mut self, documents: BaseConfigParam) -> Self {
        self.0.set("documents", documents);
        self
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(
        mut self,
        financial_account: FinancialAccountConfigParam,
    ) -> Self {
        self.0.set("financial_account", financial_account);
        self
    }

    /// Sets `financial_account_transactions`.
    #[inline]
    pub fn financial_account_transactions(
        mut self,
        financial_account_transactions: FinancialAccountTransactionsConfigParam,
    ) -> Self {
        self.0.set("financial_account_transactions", financial_account_transactions);
        self
    }

    /// Sets `instant_payouts_promotion`.
    #[inline]
    pub fn instant_payouts_promotion(
        mut self,
        instant_payouts_promotion: InstantPayoutsPromotionConfigParam,
    ) -> Self {
        self.0.set("instant_payouts_promotion", instant_payouts_promotion);
        self
    }

    /// Sets `issuing_card`.
    #[inline]
    pub fn issuing_card(mut self, issuing_card: IssuingCardConfigParam) -> Self {
        self.0.set("issuing_card", issuing_card);
        self
    }

    /// Sets `issuing_cards_list`.
    #[inline]
    pub fn issuing_cards_list(
        mut self,
        issuing_cards_list: IssuingCardsListConfigParam,
    ) -> Self {
        self.0.set("issuing_cards_list", issuing_cards_list);
        self
    }

    /// Sets `notification_banner`.
    #[inline]
    pub fn notification_banner(
        mut self,
        notification_banner: AccountConfigParam,
    ) -> Self {
        self.0.set("notification_banner", notification_banner);
        self
    }

    /// Sets `payment_details`.
    #[inline]
    pub fn payment_details(mut self, payment_details: PaymentsConfigParam) -> Self {
        self.0.set("payment_details", payment_details);
        self
    }

    /// Sets `payment_disputes`.
    #[inline]
    pub fn payment_disputes(
        mut self,
        payment_disputes: PaymentDisputesConfigParam,
    ) -> Self {
        self.0.set("payment_disputes", payment_disputes);
        self
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(mut self, payments: PaymentsConfigParam) -> Self {
        self.0.set("payments", payments);
        self
    }

    /// Sets `payout_details`.
    #[inline]
    pub fn payout_details(mut self, payout_details: BaseConfigParam) -> Self {
        self.0.set("payout_details", payout_details);
        self
    }

    /// Sets `payout_reconciliation_report`.
    #[inline]
    pub fn payout_reconciliation_report(
        mut self,
        payout_reconciliation_report: BaseConfigParam,
    ) -> Self {
        self.0.set("payout_reconciliation_report", payout_reconciliation_report);
        self
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(mut self, payouts: PayoutsConfigParam) -> Self {
        self.0.set("payouts", payouts);
        self
    }

    /// Sets `payouts_list`.
    #[inline]
    pub fn payouts_list(mut self, payouts_list: BaseConfigParam) -> Self {
        self.0.set("payouts_list", payouts_list);
        self
    }

    /// Sets `tax_registrations`.
    #[inline]
    pub fn tax_registrations(mut self, tax_registrations: BaseConfigParam) -> Self {
        self.0.set("tax_registrations", tax_registrations);
        self
    }

    /// Sets `tax_settings`.
    #[inline]
    pub fn tax_settings(mut self, tax_settings: BaseConfigParam) -> Self {
        self.0.set("tax_settings", tax_settings);
        self
    }
}

impl Default for AccountSessionCreateComponentsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
