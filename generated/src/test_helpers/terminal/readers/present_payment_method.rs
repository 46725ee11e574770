// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::terminal::readers::present_payment_method`](fn@crate::test_helpers::terminal::readers::present_payment_method).

rt::params! {
    /// Simulated data for the card payment method.
    ///
    /// Parameters for `card` of [`test_helpers::terminal::readers::present_payment_method`](fn@crate::test_helpers::terminal::readers::present_payment_method).
    pub struct Card;
}

impl Card {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(number: impl Into<String>, exp_month: i64, exp_year: i64) -> Self {
        Self(
            rt::Params::new()
                .with("number", rt::Value::secret(number))
                .with("exp_month", exp_month)
                .with("exp_year", exp_year),
        )
    }

    /// Sets `cvc`.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", rt::Value::secret(cvc)))
    }
}

rt::params! {
    /// Simulated data for the card_present payment method.
    ///
    /// Parameters for `card_present` of [`test_helpers::terminal::readers::present_payment_method`](fn@crate::test_helpers::terminal::readers::present_payment_method).
    pub struct CardPresent;
}

impl CardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `number`.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        Self(self.0.with("number", rt::Value::secret(number)))
    }
}

impl Default for CardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Simulated data for the interac_present payment method.
    ///
    /// Parameters for `interac_present` of [`test_helpers::terminal::readers::present_payment_method`](fn@crate::test_helpers::terminal::readers::present_payment_method).
    pub struct InteracPresent;
}

impl InteracPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `number`.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        Self(self.0.with("number", rt::Value::secret(number)))
    }
}

impl Default for InteracPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Simulated payment type.
#[non_exhaustive]
pub enum Type {
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `interac_present`
    InteracPresent,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Card = "card",
    CardPresent = "card_present",
    InteracPresent = "interac_present",
});
