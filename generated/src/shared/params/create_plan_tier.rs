// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPlans/tiers[]`, `PostPrices/tiers[]`, `PostPrices/currency_options{}/tiers[]` and 2 more places.
    pub struct CreatePlanTier;
}

impl CreatePlanTier {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(up_to: impl Into<IntegerOrInf>) -> Self {
        Self(Params::new().with("up_to", Into::<IntegerOrInf>::into(up_to)))
    }

    /// Sets `flat_amount`.
    #[inline]
    pub fn flat_amount(self, flat_amount: i64) -> Self {
        Self(self.0.with("flat_amount", flat_amount))
    }

    /// Sets `flat_amount_decimal`.
    #[inline]
    pub fn flat_amount_decimal(self, flat_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with("flat_amount_decimal", Into::<Decimal>::into(flat_amount_decimal)),
        )
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(self, unit_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal)),
        )
    }
}

/// A value at `PostPlans/tiers[]/up_to`, `PostPrices/tiers[]/up_to`, `PostPrices/currency_options{}/tiers[]/up_to` and 2 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IntegerOrInf {
    /// `inf`
    Inf,
    /// A value.
    Integer(i64),
}

impl From<i64> for IntegerOrInf {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<IntegerOrInf> for Value {
    #[inline]
    fn from(choice: IntegerOrInf) -> Self {
        match choice {
            IntegerOrInf::Inf => Self::from("inf"),
            IntegerOrInf::Integer(value) => Self::from(value),
        }
    }
}
