// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`account_sessions::create`](fn@crate::account_sessions::create).

pub mod components;

rt::params! {
    /// Each key of the dictionary represents an embedded component, and each embedded component maps to
    /// its configuration (e.g. whether it has been enabled or not).
    ///
    /// Parameters for `components` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Components;
}

impl Components {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_management`.
    #[inline]
    pub fn account_management(
        self,
        account_management: components::AccountManagement,
    ) -> Self {
        Self(self.0.with("account_management", account_management))
    }

    /// Sets `account_onboarding`.
    #[inline]
    pub fn account_onboarding(
        self,
        account_onboarding: components::AccountOnboarding,
    ) -> Self {
        Self(self.0.with("account_onboarding", account_onboarding))
    }

    /// Sets `balance_report`.
    #[inline]
    pub fn balance_report(self, balance_report: components::BalanceReport) -> Self {
        Self(self.0.with("balance_report", balance_report))
    }

    /// Sets `balances`.
    #[inline]
    pub fn balances(self, balances: components::Balances) -> Self {
        Self(self.0.with("balances", balances))
    }

    /// Sets `disputes_list`.
    #[inline]
    pub fn disputes_list(self, disputes_list: components::DisputesList) -> Self {
        Self(self.0.with("disputes_list", disputes_list))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(self, documents: components::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(
        self,
        financial_account: components::FinancialAccount,
    ) -> Self {
        Self(self.0.with("financial_account", financial_account))
    }

    /// Sets `financial_account_transactions`.
    #[inline]
    pub fn financial_account_transactions(
        self,
        financial_account_transactions: components::FinancialAccountTransactions,
    ) -> Self {
        Self(
            self.0.with("financial_account_transactions", financial_account_transactions),
        )
    }

    /// Sets `instant_payouts_promotion`.
    #[inline]
    pub fn instant_payouts_promotion(
        self,
        instant_payouts_promotion: components::InstantPayoutsPromotion,
    ) -> Self {
        Self(self.0.with("instant_payouts_promotion", instant_payouts_promotion))
    }

    /// Sets `issuing_card`.
    #[inline]
    pub fn issuing_card(self, issuing_card: components::IssuingCard) -> Self {
        Self(self.0.with("issuing_card", issuing_card))
    }

    /// Sets `issuing_cards_list`.
    #[inline]
    pub fn issuing_cards_list(
        self,
        issuing_cards_list: components::IssuingCardsList,
    ) -> Self {
        Self(self.0.with("issuing_cards_list", issuing_cards_list))
    }

    /// Sets `notification_banner`.
    #[inline]
    pub fn notification_banner(
        self,
        notification_banner: components::NotificationBanner,
    ) -> Self {
        Self(self.0.with("notification_banner", notification_banner))
    }

    /// Sets `payment_details`.
    #[inline]
    pub fn payment_details(self, payment_details: components::PaymentDetails) -> Self {
        Self(self.0.with("payment_details", payment_details))
    }

    /// Sets `payment_disputes`.
    #[inline]
    pub fn payment_disputes(
        self,
        payment_disputes: components::PaymentDisputes,
    ) -> Self {
        Self(self.0.with("payment_disputes", payment_disputes))
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(self, payments: components::Payments) -> Self {
        Self(self.0.with("payments", payments))
    }

    /// Sets `payout_details`.
    #[inline]
    pub fn payout_details(self, payout_details: components::PayoutDetails) -> Self {
        Self(self.0.with("payout_details", payout_details))
    }

    /// Sets `payout_reconciliation_report`.
    #[inline]
    pub fn payout_reconciliation_report(
        self,
        payout_reconciliation_report: components::PayoutReconciliationReport,
    ) -> Self {
        Self(self.0.with("payout_reconciliation_report", payout_reconciliation_report))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: components::Payouts) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `payouts_list`.
    #[inline]
    pub fn payouts_list(self, payouts_list: components::PayoutsList) -> Self {
        Self(self.0.with("payouts_list", payouts_list))
    }

    /// Sets `tax_registrations`.
    #[inline]
    pub fn tax_registrations(
        self,
        tax_registrations: components::TaxRegistrations,
    ) -> Self {
        Self(self.0.with("tax_registrations", tax_registrations))
    }

    /// Sets `tax_settings`.
    #[inline]
    pub fn tax_settings(self, tax_settings: components::TaxSettings) -> Self {
        Self(self.0.with("tax_settings", tax_settings))
    }
}

impl Default for Components {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
