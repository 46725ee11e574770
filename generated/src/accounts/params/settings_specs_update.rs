// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    BacsDebitPaymentsSpecs, BrandingSettingsSpecs, CardIssuingSettingsSpecs,
    CardPaymentsSettingsSpecs, InvoicesSettingsSpecs, PaymentsSettingsSpecs,
    PayoutSettingsSpecs, TreasurySettingsSpecs,
};

stripe_runtime::params! {
    /// Options for customizing how the account functions within Stripe.
    ///
    /// Parameters at `PostAccountsAccount/settings`.
    pub struct SettingsSpecsUpdate;
}

impl SettingsSpecsUpdate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: BacsDebitPaymentsSpecs,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Sets `branding`.
    #[inline]
    pub fn branding(self, branding: BrandingSettingsSpecs) -> Self {
        Self(self.0.with("branding", branding))
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: CardIssuingSettingsSpecs) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(self, card_payments: CardPaymentsSettingsSpecs) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Sets `invoices`.
    #[inline]
    pub fn invoices(self, invoices: InvoicesSettingsSpecs) -> Self {
        Self(self.0.with("invoices", invoices))
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(self, payments: PaymentsSettingsSpecs) -> Self {
        Self(self.0.with("payments", payments))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: PayoutSettingsSpecs) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(self, treasury: TreasurySettingsSpecs) -> Self {
        Self(self.0.with("treasury", treasury))
    }
}

impl Default for SettingsSpecsUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
