// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount,
    InvoicePaymentSettingsPaymentMethodOptionsCard,
    InvoicePaymentSettingsPaymentMethodOptionsPix,
};

stripe_runtime::params! {
    /// Parameters at `PostInvoices/payment_settings/payment_method_options`, `PostInvoicesInvoice/payment_settings/payment_method_options`.
    pub struct InvoicePaymentSettingsPaymentMethodOptions;
}

impl InvoicePaymentSettingsPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(
        mut self,
        acss_debit: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
    ) -> Self {
        self.0.set("acss_debit", acss_debit);
        self
    }

    /// Clears `acss_debit`: unsets what is stored.
    #[inline]
    pub fn clear_acss_debit(mut self) -> Self {
        self.0.clear("acss_debit");
        self
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        mut self,
        bancontact: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
    ) -> Self {
        self.0.set("bancontact", bancontact);
        self
    }

    /// Clears `bancontact`: unsets what is stored.
    #[inline]
    pub fn clear_bancontact(mut self) -> Self {
        self.0.clear("bancontact");
        self
    }

    /// Sets `card`.
    #[inline]
    pub fn card(mut self, card: InvoicePaymentSettingsPaymentMethodOptionsCard) -> Self {
        self.0.set("card", card);
        self
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(mut self) -> Self {
        self.0.clear("card");
        self
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        mut self,
        customer_balance: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        self.0.set("customer_balance", customer_balance);
        self
    }

    /// Clears `customer_balance`: unsets what is stored.
    #[inline]
    pub fn clear_customer_balance(mut self) -> Self {
        self.0.clear("customer_balance");
        self
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        mut self,
        konbini: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini,
    ) -> Self {
        self.0.set("konbini", konbini);
        self
    }

    /// Clears `konbini`: unsets what is stored.
    #[inline]
    pub fn clear_konbini(mut self) -> Self {
        self.0.clear("konbini");
        self
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(
        mut self,
        payto: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto,
    ) -> Self {
        self.0.set("payto", payto);
        self
    }

    /// Clears `payto`: unsets what is stored.
    #[inline]
    pub fn clear_payto(mut self) -> Self {
        self.0.clear("payto");
        self
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(mut self, pix: InvoicePaymentSettingsPaymentMethodOptionsPix) -> Self {
        self.0.set("pix", pix);
        self
    }

    /// Clears `pix`: unsets what is stored.
    #[inline]
    pub fn clear_pix(mut self) -> Self {
        self.0.clear("pix");
        self
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        mut self,
        sepa_debit: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini,
    ) -> Self {
        self.0.set("sepa_debit", sepa_debit);
        self
    }

    /// Clears `sepa_debit`: unsets what is stored.
    #[inline]
    pub fn clear_sepa_debit(mut self) -> Self {
        self.0.clear("sepa_debit");
        self
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(
        mut self,
        upi: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi,
    ) -> Self {
        self.0.set("upi", upi);
        self
    }

    /// Clears `upi`: unsets what is stored.
    #[inline]
    pub fn clear_upi(mut self) -> Self {
        self.0.clear("upi");
        self
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        mut self,
        us_bank_account: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        self.0.set("us_bank_account", us_bank_account);
        self
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(mut self) -> Self {
        self.0.clear("us_bank_account");
        self
    }
}

impl Default for InvoicePaymentSettingsPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
