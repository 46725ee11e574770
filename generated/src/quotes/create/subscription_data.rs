// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data` of [`quotes::create`](fn@crate::quotes::create) takes.

pub mod billing_mode;

rt::params! {
    /// Parameters for `subscription_data[billing_mode]` of [`quotes::create`](fn@crate::quotes::create).
    pub struct BillingMode;
}

impl BillingMode {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::quote::subscription_data::billing_mode::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: billing_mode::Flexible) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

/// A value for `subscription_data[effective_date]` of [`quotes::create`](fn@crate::quotes::create) and `subscription_data[effective_date]` of [`quotes::update`](fn@crate::quotes::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EffectiveDate {
    /// `current_period_end`
    CurrentPeriodEnd,
    /// A value.
    Timestamp(rt::Timestamp),
}

impl From<rt::Timestamp> for EffectiveDate {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for EffectiveDate {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<EffectiveDate> for rt::Value {
    #[inline]
    fn from(choice: EffectiveDate) -> Self {
        match choice {
            EffectiveDate::CurrentPeriodEnd => Self::from("current_period_end"),
            EffectiveDate::Timestamp(value) => Self::from(value),
        }
    }
}
