// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `account_dashboard_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountDashboardSettings {
    /// The display name for this account. This is used on the Stripe Dashboard to differentiate between
    /// accounts.
    pub display_name: Option<String>,
    /// The timezone used in the Stripe Dashboard for this account. A list of possible time zone values
    /// is maintained at the [IANA Time Zone Database](http://www.iana.org/time-zones).
    pub timezone: Option<String>,
}

impl Blank for AccountDashboardSettings {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        timezone: Blank::BLANK,
    };
}

impl Record for AccountDashboardSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_dashboard_settings",
            constants: &[],
            fields: &[Field("display_name", NULLABLE), Field("timezone", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            _ => &self.timezone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.timezone,
        }
    }
}

impl std::fmt::Debug for AccountDashboardSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountDashboardSettings);
