// Written by `cargo xtask generate`. Do not edit.
//! What is in `payments.settlement_timing` of [`BalanceSettings`](crate::BalanceSettings).

/// An object in `payments.settlement_timing.start_of_day` of [`BalanceSettings`](crate::BalanceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartOfDay {
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

impl rt::Blank for StartOfDay {
    const BLANK: Self = Self {
        hour: rt::Blank::BLANK,
        minutes: rt::Blank::BLANK,
        timezone: rt::Blank::BLANK,
    };
}

impl rt::Record for StartOfDay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings_resource_start_of_day",
            constants: &[],
            fields: &[
                rt::Field("hour", rt::REQUIRED),
                rt::Field("minutes", rt::REQUIRED),
                rt::Field("timezone", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.hour,
            1 => &self.minutes,
            _ => &self.timezone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.hour,
            1 => &mut self.minutes,
            _ => &mut self.timezone,
        }
    }
}

rt::record_traits!(StartOfDay);
