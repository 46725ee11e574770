// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{BillingMeterId, ThresholdsResourceUsageAlertFilter};

/// The usage threshold alert configuration enables setting up alerts for when a certain usage
/// threshold on a specific meter is crossed.
///
/// The schema `thresholds_resource_usage_threshold_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThresholdsResourceUsageThresholdConfig {
    /// The filters allow limiting the scope of this usage alert. You can only specify up to one filter
    /// at this time.
    pub filters: Option<Vec<ThresholdsResourceUsageAlertFilter>>,
    /// The value at which this alert will trigger.
    pub gte: i64,
    /// The [Billing Meter](https://docs.stripe.com/api/billing/meter) ID whose usage is monitored.
    pub meter: Expandable<BillingMeterId>,
}

impl Record for ThresholdsResourceUsageThresholdConfig {
    fn blank() -> Self {
        Self {
            filters: blank(),
            gte: blank(),
            meter: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "thresholds_resource_usage_threshold_config",
            constants: &[("recurrence", Constant::Str("one_time"))],
            fields: &[
                Field("filters", NULLABLE),
                Field("gte", REQUIRED),
                Field("meter", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.filters,
            1 => &self.gte,
            _ => &self.meter,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.gte,
            _ => &mut self.meter,
        }
    }
}

impl std::fmt::Debug for ThresholdsResourceUsageThresholdConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ThresholdsResourceUsageThresholdConfig);
