// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`shipping_rates::create`](fn@crate::shipping_rates::create).

pub mod delivery_estimate;
pub mod fixed_amount;
#[cfg(feature = "shipping_rates")]
pub use crate::price::TaxBehavior;

rt::params! {
    /// The estimated range for how long shipping will take, meant to be displayable to the customer.
    /// This will appear on CheckoutSessions.
    ///
    /// Parameters for `delivery_estimate` of [`shipping_rates::create`](fn@crate::shipping_rates::create), `shipping_cost[shipping_rate_data][delivery_estimate]` of [`invoices::create`](fn@crate::invoices::create) and 3 more places.
    pub struct DeliveryEstimate;
}

impl DeliveryEstimate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `maximum`.
    #[inline]
    pub fn maximum(self, maximum: delivery_estimate::Maximum) -> Self {
        Self(self.0.with("maximum", maximum))
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(self, minimum: delivery_estimate::Minimum) -> Self {
        Self(self.0.with("minimum", minimum))
    }
}

impl Default for DeliveryEstimate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    ///
    /// Parameters for `fixed_amount` of [`shipping_rates::create`](fn@crate::shipping_rates::create), `shipping_cost[shipping_rate_data][fixed_amount]` of [`invoices::create`](fn@crate::invoices::create) and 3 more places.
    pub struct FixedAmount;
}

impl FixedAmount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("amount", amount).with("currency", currency))
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, fixed_amount::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }
}

#[cfg(feature = "shipping_rates")]
/// The type of calculation to use on the shipping rate.
#[non_exhaustive]
pub enum Type {
    /// `fixed_amount`
    FixedAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "shipping_rates")]
rt::open_enum!(Type {
    FixedAmount = "fixed_amount",
});
