// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    BacsDebitPaymentsSpecs, BrandingSettingsSpecs, CardIssuingSettingsSpecs,
    CardPaymentsSettingsSpecs, InvoicesSettingsSpecsCreate, PaymentsSettingsSpecs,
    PayoutSettingsSpecs, TreasurySettingsSpecs,
};

stripe_runtime::params! {
    /// Options for customizing how the account functions within Stripe.
    ///
    /// Parameters at `PostAccounts/settings`.
    pub struct SettingsSpecs;
}

impl SettingsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(
        mut self,
        bacs_debit_payments: BacsDebitPaymentsSpecs,
    ) -> Self {
        self.0.set("bacs_debit_payments", bacs_debit_payments);
        self
    }

    /// Sets `branding`.
    #[inline]
    pub fn branding(mut self, branding: BrandingSettingsSpecs) -> Self {
        self.0.set("branding", branding);
        self
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(mut self, card_issuing: CardIssuingSettingsSpecs) -> Self {
        self.0.set("card_issuing", card_issuing);
        self
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(mut self, card_payments: CardPaymentsSettingsSpecs) -> Self {
        self.0.set("card_payments", card_payments);
        self
    }

    /// Sets `invoices`.
    #[inline]
    pub fn invoices(mut self, invoices: InvoicesSettingsSpecsCreate) -> Self {
        self.0.set("invoices", invoices);
        self
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(mut self, payments: PaymentsSettingsSpecs) -> Self {
        self.0.set("payments", payments);
        self
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(mut self, payouts: PayoutSettingsSpecs) -> Self {
        self.0.set("payouts", payouts);
        self
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(mut self, treasury: TreasurySettingsSpecs) -> Self {
        self.0.set("treasury", treasury);
        self
    }
}

impl Default for SettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
