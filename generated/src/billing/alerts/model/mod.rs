// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_alert;
pub use self::billing_alert::{BillingAlert, BillingAlertStatus};
mod thresholds_resource_usage_alert_filter;
pub use self::thresholds_resource_usage_alert_filter::ThresholdsResourceUsageAlertFilter;
mod thresholds_resource_usage_threshold_config;
pub use self::thresholds_resource_usage_threshold_config::ThresholdsResourceUsageThresholdConfig;
