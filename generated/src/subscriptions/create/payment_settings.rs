// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub mod payment_method_options;
#[cfg(feature = "subscriptions")]
pub use crate::invoice::payment_settings::PaymentMethodType;
#[cfg(feature = "subscriptions")]
pub use crate::subscription::payment_settings::SaveDefaultPaymentMethod;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct PaymentMethodOptions;
}

#[cfg(feature = "customers")]
impl PaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(self, acss_debit: payment_method_options::AcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Clears `acss_debit`: unsets what is stored.
    #[inline]
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.cleared("acss_debit"))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        self,
        bancontact: crate::invoices::create::payment_settings::payment_method_options::Bancontact,
    ) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Clears `bancontact`: unsets what is stored.
    #[inline]
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.cleared("bancontact"))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(self) -> Self {
        Self(self.0.cleared("card"))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: crate::invoices::create::payment_settings::payment_method_options::CustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Clears `customer_balance`: unsets what is stored.
    #[inline]
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.cleared("customer_balance"))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        self,
        konbini: crate::invoices::create::payment_settings::payment_method_options::Konbini,
    ) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Clears `konbini`: unsets what is stored.
    #[inline]
    pub fn clear_konbini(self) -> Self {
        Self(self.0.cleared("konbini"))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(
        self,
        payto: crate::invoices::create::payment_settings::payment_method_options::Payto,
    ) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Clears `payto`: unsets what is stored.
    #[inline]
    pub fn clear_payto(self) -> Self {
        Self(self.0.cleared("payto"))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: payment_method_options::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Clears `pix`: unsets what is stored.
    #[inline]
    pub fn clear_pix(self) -> Self {
        Self(self.0.cleared("pix"))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        self,
        sepa_debit: crate::invoices::create::payment_settings::payment_method_options::SepaDebit,
    ) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Clears `sepa_debit`: unsets what is stored.
    #[inline]
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.cleared("sepa_debit"))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: payment_method_options::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Clears `upi`: unsets what is stored.
    #[inline]
    pub fn clear_upi(self) -> Self {
        Self(self.0.cleared("upi"))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: payment_method_options::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.cleared("us_bank_account"))
    }
}

#[cfg(feature = "customers")]
impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
