// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options` of [`invoices::create`](fn@crate::invoices::create) takes.

#[cfg(feature = "invoices")]
pub mod acss_debit;
#[cfg(feature = "invoices")]
pub use crate::charge::payment_method_details::bancontact;
#[cfg(feature = "invoices")]
pub mod card;
pub mod customer_balance;
pub mod payto;
#[cfg(feature = "invoices")]
pub use crate::invoice::payment_settings::payment_method_options::pix;
#[cfg(feature = "invoices")]
pub mod upi;
#[cfg(feature = "invoices")]
pub mod us_bank_account;

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][acss_debit]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][acss_debit]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct AcssDebit;
}

#[cfg(feature = "invoices")]
impl AcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: acss_debit::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

#[cfg(feature = "invoices")]
impl Default for AcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][bancontact]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][bancontact]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct Bancontact;
}

#[cfg(feature = "customers")]
impl Bancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `preferred_language`.
    #[inline]
    pub fn preferred_language(
        self,
        preferred_language: crate::charge::payment_method_details::bancontact::PreferredLanguage,
    ) -> Self {
        Self(self.0.with("preferred_language", preferred_language))
    }
}

#[cfg(feature = "customers")]
impl Default for Bancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][card]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][card]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Card;
}

#[cfg(feature = "invoices")]
impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: card::Installments) -> Self {
        Self(self.0.with("installments", installments))
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        self,
        request_three_d_secure: crate::checkout_session::payment_method_options::card::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.with("request_three_d_secure", request_three_d_secure))
    }
}

#[cfg(feature = "invoices")]
impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][customer_balance]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][customer_balance]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct CustomerBalance;
}

#[cfg(feature = "customers")]
impl CustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank_transfer`.
    #[inline]
    pub fn bank_transfer(self, bank_transfer: customer_balance::BankTransfer) -> Self {
        Self(self.0.with("bank_transfer", bank_transfer))
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(self, funding_type: impl Into<String>) -> Self {
        Self(self.0.with("funding_type", rt::Value::text(funding_type)))
    }
}

#[cfg(feature = "customers")]
impl Default for CustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][konbini]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][konbini]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct Konbini;
}

#[cfg(feature = "customers")]
impl Konbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "customers")]
impl Default for Konbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][payto]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][payto]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct Payto;
}

#[cfg(feature = "customers")]
impl Payto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: payto::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "customers")]
impl Default for Payto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][pix]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][pix]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Pix;
}

#[cfg(feature = "invoices")]
impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(
        self,
        amount_includes_iof: crate::invoice::payment_settings::payment_method_options::pix::AmountIncludesIof,
    ) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
    }
}

#[cfg(feature = "invoices")]
impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][sepa_debit]` of [`invoices::create`](fn@crate::invoices::create), `payment_settings[payment_method_options][sepa_debit]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct SepaDebit;
}

#[cfg(feature = "customers")]
impl SepaDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "customers")]
impl Default for SepaDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][upi]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][upi]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Upi;
}

#[cfg(feature = "invoices")]
impl Upi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: upi::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "invoices")]
impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][us_bank_account]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][us_bank_account]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct UsBankAccount;
}

#[cfg(feature = "invoices")]
impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `financial_connections`.
    #[inline]
    pub fn financial_connections(
        self,
        financial_connections: us_bank_account::FinancialConnections,
    ) -> Self {
        Self(self.0.with("financial_connections", financial_connections))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

#[cfg(feature = "invoices")]
impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
