// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod aggregation_settings_param;

pub use self::aggregation_settings_param::{
    AggregationSettingsParam, AggregationSettingsParamFormula,
};

mod billing_meter_event_summary_value_grouping_window;
pub use self::billing_meter_event_summary_value_grouping_window::BillingMeterEventSummaryValueGroupingWindow;
mod customer_mapping_param;
pub use self::customer_mapping_param::CustomerMappingParam;
mod meter_value_settings_param;
pub use self::meter_value_settings_param::MeterValueSettingsParam;
