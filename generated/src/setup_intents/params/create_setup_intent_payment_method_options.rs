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
        mut self,
        acss_debit: CreateSetupIntentPaymentMethodOptionsAcssDebit,
    ) -> Self {
        self.0.set("acss_debit", acss_debit);
        self
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        mut self,
        amazon_pay: CreateSetupIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("amazon_pay", amazon_pay);
        self
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        mut self,
        bacs_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        self.0.set("bacs_debit", bacs_debit);
        self
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(
        mut self,
        bizum: CreateSetupIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("bizum", bizum);
        self
    }

    /// Sets `card`.
    #[inline]
    pub fn card(mut self, card: SetupIntentParam) -> Self {
        self.0.set("card", card);
        self
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        mut self,
        card_present: CreateSetupIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("card_present", card_present);
        self
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(
        mut self,
        klarna: CreateSetupIntentPaymentMethodOptionsKlarna,
    ) -> Self {
        self.0.set("klarna", klarna);
        self
    }

    /// Sets `link`.
    #[inline]
    pub fn link(mut self, link: CreateSetupIntentPaymentMethodOptionsAmazonPay) -> Self {
        self.0.set("link", link);
        self
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        mut self,
        paypal: CreateSetupIntentPaymentMethodOptionsPaypal,
    ) -> Self {
        self.0.set("paypal", paypal);
        self
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(mut self, payto: CreateSetupIntentPaymentMethodOptionsPayto) -> Self {
        self.0.set("payto", payto);
        self
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(mut self, pix: CreateSetupIntentPaymentMethodOptionsPix) -> Self {
        self.0.set("pix", pix);
        self
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        mut self,
        sepa_debit: CreateSetupIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        self.0.set("sepa_debit", sepa_debit);
        self
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(mut self, upi: CreateCheckoutSessionPaymentMethodOptionsUpi) -> Self {
        self.0.set("upi", upi);
        self
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        mut self,
        us_bank_account: CreateSetupIntentPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        self.0.set("us_bank_account", us_bank_account);
        self
    }
}

impl Default for CreateSetupIntentPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
