// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `billing_meter_resource_aggregation_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterResourceAggregationSettings {
    /// Specifies how events are aggregated.
    pub formula: BillingMeterResourceAggregationSettingsFormula,
}

impl Blank for BillingMeterResourceAggregationSettings {
    const BLANK: Self = Self { formula: Blank::BLANK };
}

impl Record for BillingMeterResourceAggregationSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_meter_resource_aggregation_settings",
            constants: &[],
            fields: &[Field("formula", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.formula
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.formula
    }
}

impl std::fmt::Debug for BillingMeterResourceAggregationSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeterResourceAggregationSettings);

/// Specifies how events are aggregated.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMeterResourceAggregationSettingsFormula {
    /// `count`
    Count,
    /// `last`
    Last,
    /// `sum`
    Sum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingMeterResourceAggregationSettingsFormula {
    Count = "count",
    Last = "last",
    Sum = "sum",
});
