// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{TransferScheduleSpecsInterval, WeeklyPayoutDay};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/payouts/schedule`, `PostAccountsAccount/settings/payouts/schedule`.
    pub struct TransferScheduleSpecs;
}

impl TransferScheduleSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `delay_days`.
    #[inline]
    pub fn delay_days(self, delay_days: impl Into<IntegerOrMinimum>) -> Self {
        Self(self.0.with("delay_days", Into::<IntegerOrMinimum>::into(delay_days)))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(self, interval: TransferScheduleSpecsInterval) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `monthly_anchor`.
    #[inline]
    pub fn monthly_anchor(self, monthly_anchor: i64) -> Self {
        Self(self.0.with("monthly_anchor", monthly_anchor))
    }

    /// Sets `monthly_payout_days`.
    #[inline]
    pub fn monthly_payout_days(
        self,
        monthly_payout_days: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(self.0.with("monthly_payout_days", Value::list(monthly_payout_days)))
    }

    /// Sets `weekly_anchor`.
    #[inline]
    pub fn weekly_anchor(self, weekly_anchor: WeeklyAnchor) -> Self {
        Self(self.0.with("weekly_anchor", weekly_anchor))
    }

    /// Sets `weekly_payout_days`.
    #[inline]
    pub fn weekly_payout_days(
        self,
        weekly_payout_days: impl IntoIterator<Item = WeeklyPayoutDay>,
    ) -> Self {
        Self(self.0.with("weekly_payout_days", Value::list(weekly_payout_days)))
    }
}

impl Default for TransferScheduleSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A value at `PostAccounts/settings/payouts/schedule/delay_days`, `PostAccountsAccount/settings/payouts/schedule/delay_days`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IntegerOrMinimum {
    /// `minimum`
    Minimum,
    /// A value.
    Integer(i64),
}

impl From<i64> for IntegerOrMinimum {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<IntegerOrMinimum> for Value {
    #[inline]
    fn from(choice: IntegerOrMinimum) -> Self {
        match choice {
            IntegerOrMinimum::Minimum => Self::from("minimum"),
            IntegerOrMinimum::Integer(value) => Self::from(value),
        }
    }
}

/// The values of `PostAccounts/settings/payouts/schedule/weekly_anchor`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeeklyAnchor {
    /// `friday`
    Friday,
    /// `monday`
    Monday,
    /// `saturday`
    Saturday,
    /// `sunday`
    Sunday,
    /// `thursday`
    Thursday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(WeeklyAnchor {
    Friday = "friday",
    Monday = "monday",
    Saturday = "saturday",
    Sunday = "sunday",
    Thursday = "thursday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
});
