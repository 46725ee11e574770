// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::BalanceSettingsResourceStartOfDay;

/// The schema `balance_settings_resource_settlement_timing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsResourceSettlementTiming {
    /// The number of days charge funds are held before becoming available.
    pub delay_days: i64,
    /// The number of days charge funds are held before becoming available. If present, overrides the
    /// default, or minimum available, for the account.
    pub delay_days_override: Option<i64>,
    /// Customized start of day configuration for automatic payouts to group and send payments in local
    /// timezones with a customized day starting time. For details, see our
    /// [Customized start of day](https://docs.stripe.com/connect/customized-start-of-day)
    /// documentation.
    pub start_of_day: Option<Part<BalanceSettingsResourceStartOfDay>>,
}

impl Blank for BalanceSettingsResourceSettlementTiming {
    const BLANK: Self = Self {
        delay_days: Blank::BLANK,
        delay_days_override: Blank::BLANK,
        start_of_day: Blank::BLANK,
    };
}

impl Record for BalanceSettingsResourceSettlementTiming {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings_resource_settlement_timing",
            constants: &[],
            fields: &[
                Field("delay_days", REQUIRED),
                Field("delay_days_override", OPTIONAL),
                Field("start_of_day", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.delay_days,
            1 => &self.delay_days_override,
            _ => &self.start_of_day,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.delay_days,
            1 => &mut self.delay_days_override,
            _ => &mut self.start_of_day,
        }
    }
}

impl std::fmt::Debug for BalanceSettingsResourceSettlementTiming {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettingsResourceSettlementTiming);
