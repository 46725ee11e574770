// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod billing_alert_alert_type;
pub use self::billing_alert_alert_type::BillingAlertAlertType;
mod usage_alert_filter;
pub use self::usage_alert_filter::UsageAlertFilter;
mod usage_threshold_config;
pub use self::usage_threshold_config::UsageThresholdConfig;
