// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod automatic_tax_filter_params;
pub use self::automatic_tax_filter_params::AutomaticTaxFilterParams;
mod billing_mode_migrate;
pub use self::billing_mode_migrate::BillingModeMigrate;
mod billing_schedules_create_params;
pub use self::billing_schedules_create_params::BillingSchedulesCreateParams;
mod cycle_anchor_config_param;
pub use self::cycle_anchor_config_param::CycleAnchorConfigParam;
mod list_subscription_status;
pub use self::list_subscription_status::ListSubscriptionStatus;
