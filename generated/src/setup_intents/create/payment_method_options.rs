// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "setup_intents")]
pub mod acss_debit;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub mod bacs_debit;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
pub mod card;
pub mod klarna;
#[cfg(feature = "setup_intents")]
pub mod payto;
#[cfg(feature = "setup_intents")]
pub mod pix;
#[cfg(feature = "setup_intents")]
pub use crate::setup_intents::create::payment_method_options::bacs_debit as sepa_debit;
#[cfg(feature = "setup_intents")]
pub mod upi;
#[cfg(feature = "setup_intents")]
pub mod us_bank_account;

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[acss_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[acss_debit]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct AcssDebit;
}

#[cfg(feature = "setup_intents")]
impl AcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(
        self,
        currency: crate::setup_intent::payment_method_options::acss_debit::Currency,
    ) -> Self {
        Self(self.0.with("currency", currency))
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

#[cfg(feature = "setup_intents")]
impl Default for AcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[amazon_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[amazon_pay]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct AmazonPay;
}

#[cfg(feature = "setup_intents")]
impl AmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "setup_intents")]
impl Default for AmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[bacs_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[bacs_debit]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct BacsDebit;
}

#[cfg(feature = "setup_intents")]
impl BacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: bacs_debit::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for BacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[bizum]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[bizum]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
    pub struct Bizum;
}

#[cfg(feature = "payment_intents")]
impl Bizum {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Bizum {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Card;
}

#[cfg(feature = "setup_intents")]
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

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(self, three_d_secure: card::ThreeDSecure) -> Self {
        Self(self.0.with("three_d_secure", three_d_secure))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card_present]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card_present]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct CardPresent;
}

#[cfg(feature = "setup_intents")]
impl CardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "setup_intents")]
impl Default for CardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[klarna]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[klarna]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Klarna;
}

#[cfg(feature = "setup_intents")]
impl Klarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `on_demand`.
    #[inline]
    pub fn on_demand(self, on_demand: klarna::OnDemand) -> Self {
        Self(self.0.with("on_demand", on_demand))
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(self, preferred_locale: klarna::PreferredLocale) -> Self {
        Self(self.0.with("preferred_locale", preferred_locale))
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        self,
        subscriptions: impl IntoIterator<Item = klarna::Subscription>,
    ) -> Self {
        Self(self.0.with("subscriptions", rt::Value::list(subscriptions)))
    }

    /// Clears `subscriptions`: unsets what is stored.
    #[inline]
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.cleared("subscriptions"))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Klarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[link]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[link]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Link;
}

#[cfg(feature = "setup_intents")]
impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[paypal]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[paypal]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Paypal;
}

#[cfg(feature = "setup_intents")]
impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_agreement_id`.
    #[inline]
    pub fn billing_agreement_id(self, billing_agreement_id: impl Into<String>) -> Self {
        Self(self.0.with("billing_agreement_id", rt::Value::text(billing_agreement_id)))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[payto]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[payto]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Payto;
}

#[cfg(feature = "setup_intents")]
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

#[cfg(feature = "setup_intents")]
impl Default for Payto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[pix]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[pix]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Pix;
}

#[cfg(feature = "setup_intents")]
impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: pix::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[sepa_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[sepa_debit]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct SepaDebit;
}

#[cfg(feature = "setup_intents")]
impl SepaDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: bacs_debit::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for SepaDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[upi]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[upi]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Upi;
}

#[cfg(feature = "setup_intents")]
impl Upi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: crate::setup_intents::create::payment_method_data::upi::MandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[us_bank_account]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[us_bank_account]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct UsBankAccount;
}

#[cfg(feature = "setup_intents")]
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

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: us_bank_account::MandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: us_bank_account::Networks) -> Self {
        Self(self.0.with("networks", networks))
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

#[cfg(feature = "setup_intents")]
impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
