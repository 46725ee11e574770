// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod event_adjustment_cancel_settings_param;
pub use self::event_adjustment_cancel_settings_param::EventAdjustmentCancelSettingsParam;
