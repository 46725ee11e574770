// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `balance_settings_resource_start_of_day`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsResourceStartOfDay {
    /// Hour at which the customized start of day begins according to the given timezone. Must be a
    /// [supported customized start of day hour](https://docs.stripe.com/connect/customized-start-of-day#available-timezones-and-cutoffs).
    pub hour: i64,
    /// Minutes at which the customized start of day begins according to the given timezone. Must be
    /// either 0 or 30.
    pub minutes: i64,
    /// Timezone for the customized start of day. Must be a
    /// [supported customized start of day timezone](https://docs.stripe.com/connect/customized-start-of-day#available-timezones-and-cutoffs).
    pub timezone: String,
}

impl Blank for BalanceSettingsResourceStartOfDay {
    const BLANK: Self = Self {
        hour: Blank::BLANK,
        minutes: Blank::BLANK,
        timezone: Blank::BLANK,
    };
}

impl Record for BalanceSettingsResourceStartOfDay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings_resource_start_of_day",
            constants: &[],
            fields: &[
                Field("hour", REQUIRED),
                Field("minutes", REQUIRED),
                Field("timezone", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.hour,
            1 => &self.minutes,
            _ => &self.timezone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.hour,
            1 => &mut self.minutes,
            _ => &mut self.timezone,
        }
    }
}

impl std::fmt::Debug for BalanceSettingsResourceStartOfDay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettingsResourceStartOfDay);
