// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub mod acss_debit;
#[cfg(feature = "subscriptions")]
pub use crate::charge::payment_method_details::bancontact;
pub mod card;
#[cfg(feature = "subscriptions")]
pub mod customer_balance;
#[cfg(feature = "subscriptions")]
pub mod payto;
pub mod pix;
pub mod upi;
pub mod us_bank_account;

#[cfg(feature = "subscriptions")]
pub use crate::invoices::create::payment_settings::payment_method_options::{
    Bancontact, CustomerBalance, Konbini, Payto, SepaDebit,
};

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][acss_debit]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][acss_debit]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct AcssDebit;
}

#[cfg(feature = "customers")]
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

#[cfg(feature = "customers")]
impl Default for AcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][card]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][card]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Card;
}

#[cfg(feature = "customers")]
impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: card::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `network`.
    #[inline]
    pub fn network(
        self,
        network: crate::payment_intent::payment_method_options::card::Network,
    ) -> Self {
        Self(self.0.with("network", network))
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

#[cfg(feature = "customers")]
impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][pix]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][pix]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Pix;
}

#[cfg(feature = "customers")]
impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: pix::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "customers")]
impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][upi]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][upi]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Upi;
}

#[cfg(feature = "customers")]
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

#[cfg(feature = "customers")]
impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][us_bank_account]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][us_bank_account]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct UsBankAccount;
}

#[cfg(feature = "customers")]
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

#[cfg(feature = "customers")]
impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
