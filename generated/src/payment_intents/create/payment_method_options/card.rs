// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod installments;
pub mod mandate_options;
pub mod three_d_secure;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;

pub use crate::payment_intent::payment_method_options::card::{
    Network, RequestExtendedAuthorization, RequestIncrementalAuthorization,
    RequestMulticapture, RequestOvercapture,
};

pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;

rt::params! {
    /// Parameters for `payment_method_options[card][installments]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card][installments]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Installments;
}

impl Installments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(self, plan: installments::Plan) -> Self {
        Self(self.0.with("plan", plan))
    }

    /// Clears `plan`: unsets what is stored.
    #[inline]
    pub fn clear_plan(self) -> Self {
        Self(self.0.cleared("plan"))
    }
}

impl Default for Installments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[card][mandate_options]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card][mandate_options]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct MandateOptions;
}

impl MandateOptions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        amount_type: crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
        interval: crate::payment_intent::payment_method_options::card::mandate_options::Interval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        let start_date: rt::Timestamp = start_date.into();
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("amount_type", amount_type)
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
            Item = crate::payment_intent::payment_method_options::card::mandate_options::SupportedType,
        >,
    ) -> Self {
        Self(self.0.with("supported_types", rt::Value::list(supported_types)))
    }
}

rt::params! {
    /// Parameters for `payment_method_options[card][three_d_secure]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card][three_d_secure]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct ThreeDSecure;
}

impl ThreeDSecure {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        cryptogram: impl Into<String>,
        transaction_id: impl Into<String>,
        version: crate::charge::payment_method_details::card::three_d_secure::Version,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("cryptogram", rt::Value::secret(cryptogram))
                .with("transaction_id", rt::Value::text(transaction_id))
                .with("version", version),
        )
    }

    /// Sets `ares_trans_status`.
    #[inline]
    pub fn ares_trans_status(
        self,
        ares_trans_status: crate::setup_intents::create::payment_method_options::card::three_d_secure::AresTransStatus,
    ) -> Self {
        Self(self.0.with("ares_trans_status", ares_trans_status))
    }

    /// Sets `electronic_commerce_indicator`.
    #[inline]
    pub fn electronic_commerce_indicator(
        self,
        electronic_commerce_indicator: crate::charge::payment_method_details::card::three_d_secure::ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.with("electronic_commerce_indicator", electronic_commerce_indicator))
    }

    /// Sets `exemption_indicator`.
    #[inline]
    pub fn exemption_indicator(
        self,
        exemption_indicator: three_d_secure::ExemptionIndicator,
    ) -> Self {
        Self(self.0.with("exemption_indicator", exemption_indicator))
    }

    /// Sets `network_options`.
    #[inline]
    pub fn network_options(
        self,
        network_options: crate::setup_intents::create::payment_method_options::card::three_d_secure::NetworkOptions,
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
}
