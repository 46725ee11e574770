// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::CustomerId;

/// The schema `thresholds_resource_usage_alert_filter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThresholdsResourceUsageAlertFilter {
    /// Limit the scope of the alert to this customer ID
    pub customer: Option<Expandable<CustomerId>>,
}

impl Blank for ThresholdsResourceUsageAlertFilter {
    const BLANK: Self = Self { customer: Blank::BLANK };
}

impl Record for ThresholdsResourceUsageAlertFilter {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "thresholds_resource_usage_alert_filter",
            constants: &[("type", Constant::Str("customer"))],
            fields: &[Field("customer", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.customer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.customer
    }
}

impl std::fmt::Debug for ThresholdsResourceUsageAlertFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ThresholdsResourceUsageAlertFilter);
