// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    AccountBacsDebitPaymentsSettings, AccountBrandingSettings,
    AccountCardIssuingSettings, AccountCardPaymentsSettings, AccountDashboardSettings,
    AccountInvoicesSettings, AccountPaymentsSettings, AccountPayoutSettings,
    AccountSepaDebitPaymentsSettings, AccountTreasurySettings,
};

/// The schema `account_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSettings {
    pub bacs_debit_payments: Option<Part<AccountBacsDebitPaymentsSettings>>,
    pub branding: Part<AccountBrandingSettings>,
    pub card_issuing: Option<Part<AccountCardIssuingSettings>>,
    pub card_payments: Part<AccountCardPaymentsSettings>,
    pub dashboard: AccountDashboardSettings,
    pub invoices: Option<Part<AccountInvoicesSettings>>,
    pub payments: Part<AccountPaymentsSettings>,
    pub payouts: Option<Part<AccountPayoutSettings>>,
    pub sepa_debit_payments: Option<Part<AccountSepaDebitPaymentsSettings>>,
    pub treasury: Option<Part<AccountTreasurySettings>>,
}

impl Record for AccountSettings {
    fn blank() -> Self {
        Self {
            bacs_debit_payments: blank(),
            branding: blank(),
            card_issuing: blank(),
            card_payments: blank(),
            dashboard: blank(),
            invoices: blank(),
            payments: blank(),
            payouts: blank(),
            sepa_debit_payments: blank(),
            treasury: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_settings",
            constants: &[],
            fields: &[
                Field("bacs_debit_payments", OPTIONAL),
                Field("branding", REQUIRED),
                Field("card_issuing", OPTIONAL),
                Field("card_payments", REQUIRED),
                Field("dashboard", REQUIRED),
                Field("invoices", OPTIONAL),
                Field("payments", REQUIRED),
                Field("payouts", OPTIONAL),
                Field("sepa_debit_payments", OPTIONAL),
                Field("treasury", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bacs_debit_payments,
            1 => &self.branding,
            2 => &self.card_issuing,
            3 => &self.card_payments,
            4 => &self.dashboard,
            5 => &self.invoices,
            6 => &self.payments,
            7 => &self.payouts,
            8 => &self.sepa_debit_payments,
            _ => &self.treasury,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bacs_debit_payments,
            1 => &mut self.branding,
            2 => &mut self.card_issuing,
            3 => &mut self.card_payments,
            4 => &mut self.dashboard,
            5 => &mut self.invoices,
            6 => &mut self.payments,
            7 => &mut self.payouts,
            8 => &mut self.sepa_debit_payments,
            _ => &mut self.treasury,
        }
    }
}

impl std::fmt::Debug for AccountSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountSettings);
