// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_meter;
pub use self::billing_meter::BillingMeter;
mod billing_meter_event_summary;
pub use self::billing_meter_event_summary::BillingMeterEventSummary;
mod billing_meter_resource_aggregation_settings;

pub use self::billing_meter_resource_aggregation_settings::{
    BillingMeterResourceAggregationSettings,
    BillingMeterResourceAggregationSettingsFormula,
};

mod billing_meter_resource_billing_meter_status_transitions;
pub use self::billing_meter_resource_billing_meter_status_transitions::BillingMeterResourceBillingMeterStatusTransitions;
mod billing_meter_resource_billing_meter_value;
pub use self::billing_meter_resource_billing_meter_value::BillingMeterResourceBillingMeterValue;
mod billing_meter_resource_customer_mapping_settings;
pub use self::billing_meter_resource_customer_mapping_settings::BillingMeterResourceCustomerMappingSettings;
mod event_time_window;
pub use self::event_time_window::EventTimeWindow;
