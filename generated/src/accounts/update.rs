// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::update`](fn@crate::accounts::update).

pub mod business_profile;
pub use crate::accounts::create::capabilities;
pub mod company;
pub mod documents;
pub mod external_account;
pub mod individual;
pub mod settings;
pub use crate::account::BusinessType;

pub use crate::accounts::create::{
    BusinessProfile, Capabilities, Company, Documents, Groups, Individual, TosAcceptance,
};

rt::params! {
    /// Options for customizing how the account functions within Stripe.
    ///
    /// Parameters for `settings` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Settings;
}

impl Settings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: crate::accounts::create::settings::BacsDebitPayments,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Sets `branding`.
    #[inline]
    pub fn branding(
        self,
        branding: crate::accounts::create::settings::Branding,
    ) -> Self {
        Self(self.0.with("branding", branding))
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(
        self,
        card_issuing: crate::accounts::create::settings::CardIssuing,
    ) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(
        self,
        card_payments: crate::accounts::create::settings::CardPayments,
    ) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Sets `invoices`.
    #[inline]
    pub fn invoices(self, invoices: settings::Invoices) -> Self {
        Self(self.0.with("invoices", invoices))
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(
        self,
        payments: crate::accounts::create::settings::Payments,
    ) -> Self {
        Self(self.0.with("payments", payments))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: crate::accounts::create::settings::Payouts) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(
        self,
        treasury: crate::accounts::create::settings::Treasury,
    ) -> Self {
        Self(self.0.with("treasury", treasury))
    }
}

impl Default for Settings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
