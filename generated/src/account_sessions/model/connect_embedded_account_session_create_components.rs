// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{
    ConnectEmbeddedAccountConfigClaim, ConnectEmbeddedBaseConfigClaim,
    ConnectEmbeddedDisputesListConfig, ConnectEmbeddedFinancialAccountConfigClaim,
    ConnectEmbeddedFinancialAccountTransactionsConfigClaim,
    ConnectEmbeddedInstantPayoutsPromotionConfig, ConnectEmbeddedIssuingCardConfigClaim,
    ConnectEmbeddedIssuingCardsListConfigClaim, ConnectEmbeddedPaymentDisputesConfig,
    ConnectEmbeddedPaymentsConfigClaim, ConnectEmbeddedPayoutsConfig,
};

/// The schema `connect_embedded_account_session_create_components`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedAccountSessionCreateComponents {
    pub account_management: ConnectEmbeddedAccountConfigClaim,
    pub account_onboarding: ConnectEmbeddedAccountConfigClaim,
    pub balance_report: ConnectEmbeddedBaseConfigClaim,
    pub balances: ConnectEmbeddedPayoutsConfig,
    pub disputes_list: ConnectEmbeddedDisputesListConfig,
    pub documents: ConnectEmbeddedBaseConfigClaim,
    pub financial_account: ConnectEmbeddedFinancialAccountConfigClaim,
    pub financial_account_transactions: ConnectEmbeddedFinancialAccountTransactionsConfigClaim,
    pub instant_payouts_promotion: ConnectEmbeddedInstantPayoutsPromotionConfig,
    pub issuing_card: ConnectEmbeddedIssuingCardConfigClaim,
    pub issuing_cards_list: ConnectEmbeddedIssuingCardsListConfigClaim,
    pub notification_banner: ConnectEmbeddedAccountConfigClaim,
    pub payment_details: ConnectEmbeddedPaymentsConfigClaim,
    pub payment_disputes: ConnectEmbeddedPaymentDisputesConfig,
    pub payments: ConnectEmbeddedPaymentsConfigClaim,
    pub payout_details: ConnectEmbeddedBaseConfigClaim,
    pub payout_reconciliation_report: ConnectEmbeddedBaseConfigClaim,
    pub payouts: ConnectEmbeddedPayoutsConfig,
    pub payouts_list: ConnectEmbeddedBaseConfigClaim,
    pub tax_registrations: ConnectEmbeddedBaseConfigClaim,
    pub tax_settings: ConnectEmbeddedBaseConfigClaim,
}

impl Blank for ConnectEmbeddedAccountSessionCreateComponents {
    const BLANK: Self = Self {
        account_management: Blank::BLANK,
        account_onboarding: Blank::BLANK,
        balance_report: Blank::BLANK,
        balances: Blank::BLANK,
        disputes_list: Blank::BLANK,
        documents: Blank::BLANK,
        financial_account: Blank::BLANK,
        financial_account_transactions: Blank::BLANK,
        instant_payouts_promotion: Blank::BLANK,
        issuing_card: Blank::BLANK,
        issuing_cards_list: Blank::BLANK,
        notification_banner: Blank::BLANK,
        payment_details: Blank::BLANK,
        payment_disputes: Blank::BLANK,
        payments: Blank::BLANK,
        payout_details: Blank::BLANK,
        payout_reconciliation_report: Blank::BLANK,
        payouts: Blank::BLANK,
        payouts_list: Blank::BLANK,
        tax_registrations: Blank::BLANK,
        tax_settings: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedAccountSessionCreateComponents {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_account_session_create_components",
            constants: &[],
            fields: &[
                Field("account_management", REQUIRED),
                Field("account_onboarding", REQUIRED),
                Field("balance_report", REQUIRED),
                Field("balances", REQUIRED),
                Field("disputes_list", REQUIRED),
                Field("documents", REQUIRED),
                Field("financial_account", REQUIRED),
                Field("financial_account_transactions", REQUIRED),
                Field("instant_payouts_promotion", REQUIRED),
                Field("issuing_card", REQUIRED),
                Field("issuing_cards_list", REQUIRED),
                Field("notification_banner", REQUIRED),
                Field("payment_details", REQUIRED),
                Field("payment_disputes", REQUIRED),
                Field("payments", REQUIRED),
                Field("payout_details", REQUIRED),
                Field("payout_reconciliation_report", REQUIRED),
                Field("payouts", REQUIRED),
                Field("payouts_list", REQUIRED),
                Field("tax_registrations", REQUIRED),
                Field("tax_settings", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_management,
            1 => &self.account_onboarding,
            2 => &self.balance_report,
            3 => &self.balances,
            4 => &self.disputes_list,
            5 => &self.documents,
            6 => &self.financial_account,
            7 => &self.financial_account_transactions,
            8 => &self.instant_payouts_promotion,
            9 => &self.issuing_card,
            10 => &self.issuing_cards_list,
            11 => &self.notification_banner,
            12 => &self.payment_details,
            13 => &self.payment_disputes,
            14 => &self.payments,
            15 => &self.payout_details,
            16 => &self.payout_reconciliation_report,
            17 => &self.payouts,
            18 => &self.payouts_list,
            19 => &self.tax_registrations,
            _ => &self.tax_settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_management,
            1 => &mut self.account_onboarding,
            2 => &mut self.balance_report,
            3 => &mut self.balances,
            4 => &mut self.disputes_list,
            5 => &mut self.documents,
            6 => &mut self.financial_account,
            7 => &mut self.financial_account_transactions,
            8 => &mut self.instant_payouts_promotion,
            9 => &mut self.issuing_card,
            10 => &mut self.issuing_cards_list,
            11 => &mut self.notification_banner,
            12 => &mut self.payment_details,
            13 => &mut self.payment_disputes,
            14 => &mut self.payments,
            15 => &mut self.payout_details,
            16 => &mut self.payout_reconciliation_report,
            17 => &mut self.payouts,
            18 => &mut self.payouts_list,
            19 => &mut self.tax_registrations,
            _ => &mut self.tax_settings,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedAccountSessionCreateComponents {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedAccountSessionCreateComponents);
