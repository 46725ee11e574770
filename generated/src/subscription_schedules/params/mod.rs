// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_subscription_schedule_phase;
pub use self::create_subscription_schedule_phase::CreateSubscriptionSchedulePhase;
mod default_settings_params;
pub use self::default_settings_params::DefaultSettingsParams;
mod subscription_schedule_default_settings_param;
pub use self::subscription_schedule_default_settings_param::SubscriptionScheduleDefaultSettingsParam;
