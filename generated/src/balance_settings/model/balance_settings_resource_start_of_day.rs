// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

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

impl Record for BalanceSettingsResourceStartOfDay {
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

    fn blank() -> Self {
        Self {
            hour: blank(),
            minutes: blank(),
            timezone: blank(),
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
