// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`AccountSession`](crate::AccountSession).

pub mod components;

/// An object in `components` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Components {
    pub account_management: components::AccountManagement,
    pub account_onboarding: components::AccountOnboarding,
    pub balance_report: components::BalanceReport,
    pub balances: components::Balances,
    pub disputes_list: components::DisputesList,
    pub documents: components::Documents,
    pub financial_account: components::FinancialAccount,
    pub financial_account_transactions: components::FinancialAccountTransactions,
    pub instant_payouts_promotion: components::InstantPayoutsPromotion,
    pub issuing_card: components::IssuingCard,
    pub issuing_cards_list: components::IssuingCardsList,
    pub notification_banner: components::NotificationBanner,
    pub payment_details: components::PaymentDetails,
    pub payment_disputes: components::PaymentDisputes,
    pub payments: components::Payments,
    pub payout_details: components::PayoutDetails,
    pub payout_reconciliation_report: components::PayoutReconciliationReport,
    pub payouts: components::Payouts,
    pub payouts_list: components::PayoutsList,
    pub tax_registrations: components::TaxRegistrations,
    pub tax_settings: components::TaxSettings,
}

impl rt::Blank for Components {
    const BLANK: Self = Self {
        account_management: rt::Blank::BLANK,
        account_onboarding: rt::Blank::BLANK,
        balance_report: rt::Blank::BLANK,
        balances: rt::Blank::BLANK,
        disputes_list: rt::Blank::BLANK,
        documents: rt::Blank::BLANK,
        financial_account: rt::Blank::BLANK,
        financial_account_transactions: rt::Blank::BLANK,
        instant_payouts_promotion: rt::Blank::BLANK,
        issuing_card: rt::Blank::BLANK,
        issuing_cards_list: rt::Blank::BLANK,
        notification_banner: rt::Blank::BLANK,
        payment_details: rt::Blank::BLANK,
        payment_disputes: rt::Blank::BLANK,
        payments: rt::Blank::BLANK,
        payout_details: rt::Blank::BLANK,
        payout_reconciliation_report: rt::Blank::BLANK,
        payouts: rt::Blank::BLANK,
        payouts_list: rt::Blank::BLANK,
        tax_registrations: rt::Blank::BLANK,
        tax_settings: rt::Blank::BLANK,
    };
}

impl rt::Record for Components {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_account_session_create_components",
            constants: &[],
            fields: &[
                rt::Field("account_management", rt::REQUIRED),
                rt::Field("account_onboarding", rt::REQUIRED),
                rt::Field("balance_report", rt::REQUIRED),
                rt::Field("balances", rt::REQUIRED),
                rt::Field("disputes_list", rt::REQUIRED),
                rt::Field("documents", rt::REQUIRED),
                rt::Field("financial_account", rt::REQUIRED),
                rt::Field("financial_account_transactions", rt::REQUIRED),
                rt::Field("instant_payouts_promotion", rt::REQUIRED),
                rt::Field("issuing_card", rt::REQUIRED),
                rt::Field("issuing_cards_list", rt::REQUIRED),
                rt::Field("notification_banner", rt::REQUIRED),
                rt::Field("payment_details", rt::REQUIRED),
                rt::Field("payment_disputes", rt::REQUIRED),
                rt::Field("payments", rt::REQUIRED),
                rt::Field("payout_details", rt::REQUIRED),
                rt::Field("payout_reconciliation_report", rt::REQUIRED),
                rt::Field("payouts", rt::REQUIRED),
                rt::Field("payouts_list", rt::REQUIRED),
                rt::Field("tax_registrations", rt::REQUIRED),
                rt::Field("tax_settings", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Components);
