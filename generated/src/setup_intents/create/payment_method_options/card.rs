// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "setup_intents")]
pub mod mandate_options;
pub mod three_d_secure;
#[cfg(feature = "setup_intents")]
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
#[cfg(feature = "setup_intents")]
pub use crate::payment_intent::payment_method_options::card::Network;

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card][mandate_options]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card][mandate_options]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct MandateOptions;
}

#[cfg(feature = "setup_intents")]
impl MandateOptions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        amount_type: crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
        currency: impl Into<rt::Currency>,
        interval: crate::payment_intent::payment_method_options::card::mandate_options::Interval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        let currency: rt::Currency = currency.into();
        let start_date: rt::Timestamp = start_date.into();
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("amount_type", amount_type)
                .with("currency", currency)
                .with("interval", interval)
                .with("reference", rt::Value::text(reference))
                .with("start_date", start_date),
        )
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<rt::Timestamp>) -> Self {
        let end_date: rt::Timestamp = end_date.into();
        Self(self.0.with("end_date", end_date))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `supported_types`.
    #[inline]
    pub fn supported_types(
        self,
        supported_types: impl IntoIterator<
            Item = crate::setup_intent::payment_method_options::card::mandate_options::SupportedType,
        >,
    ) -> Self {
        Self(self.0.with("supported_types", rt::Value::list(supported_types)))
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card][three_d_secure]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card][three_d_secure]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct ThreeDSecure;
}

#[cfg(feature = "setup_intents")]
impl ThreeDSecure {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ares_trans_status`.
    #[inline]
    pub fn ares_trans_status(
        self,
        ares_trans_status: three_d_secure::AresTransStatus,
    ) -> Self {
        Self(self.0.with("ares_trans_status", ares_trans_status))
    }

    /// Sets `cryptogram`.
    #[inline]
    pub fn cryptogram(self, cryptogram: impl Into<String>) -> Self {
        Self(self.0.with("cryptogram", rt::Value::secret(cryptogram)))
    }

    /// Sets `electronic_commerce_indicator`.
    #[inline]
    pub fn electronic_commerce_indicator(
        self,
        electronic_commerce_indicator: crate::charge::payment_method_details::card::three_d_secure::ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.with("electronic_commerce_indicator", electronic_commerce_indicator))
    }

    /// Sets `network_options`.
    #[inline]
    pub fn network_options(
        self,
        network_options: three_d_secure::NetworkOptions,
    ) -> Self {
        Self(self.0.with("network_options", network_options))
    }

    /// Sets `requestor_challenge_indicator`.
    #[inline]
    pub fn requestor_challenge_indicator(
        self,
        requestor_challenge_indicator: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "requestor_challenge_indicator",
                    rt::Value::text(requestor_challenge_indicator),
                ),
        )
    }

    /// Sets `transaction_id`.
    #[inline]
    pub fn transaction_id(self, transaction_id: impl Into<String>) -> Self {
        Self(self.0.with("transaction_id", rt::Value::text(transaction_id)))
    }

    /// Sets `version`.
    #[inline]
    pub fn version(
        self,
        version: crate::charge::payment_method_details::card::three_d_secure::Version,
    ) -> Self {
        Self(self.0.with("version", version))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for ThreeDSecure {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
