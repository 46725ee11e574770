// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateCheckoutSessionPaymentMethodOptionsUpi,
    CreateSetupIntentPaymentMethodOptionsAcssDebit,
    CreateSetupIntentPaymentMethodOptionsAmazonPay,
    CreateSetupIntentPaymentMethodOptionsBacsDebit,
    CreateSetupIntentPaymentMethodOptionsKlarna,
    CreateSetupIntentPaymentMethodOptionsPaypal,
    CreateSetupIntentPaymentMethodOptionsPayto, CreateSetupIntentPaymentMethodOptionsPix,
    CreateSetupIntentPaymentMethodOptionsUsBankAccount, SetupIntentParam,
};

stripe_runtime::params! {
    /// Payment method-specific configuration for this SetupIntent.
    ///
    /// Parameters at `PostSetupIntents/payment_method_options`, `PostSetupIntentsIntent/payment_method_options`, `PostSetupIntentsIntentConfirm/payment_method_options`.
    pub struct CreateSetupIntentPaymentMethodOptions;
}

impl CreateSetupIntentPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(
        self,
        acss_debit: CreateSetupIntentPaymentMethodOptionsAcssDebit,
    ) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        self,
        amazon_pay: CreateSetupIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        self,
        bacs_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(self, bizum: CreateSetupIntentPaymentMethodOptionsAmazonPay) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: SetupIntentParam) -> Self {
        Self(self.0.with("card", card))
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        self,
        card_present: CreateSetupIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: CreateSetupIntentPaymentMethodOptionsKlarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: CreateSetupIntentPaymentMethodOptionsAmazonPay) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: CreateSetupIntentPaymentMethodOptionsPaypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: CreateSetupIntentPaymentMethodOptionsPayto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: CreateSetupIntentPaymentMethodOptionsPix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        self,
        sepa_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: CreateCheckoutSessionPaymentMethodOptionsUpi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: CreateSetupIntentPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
