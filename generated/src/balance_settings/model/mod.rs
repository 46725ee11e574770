// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod balance_settings;
pub use self::balance_settings::BalanceSettings;
mod balance_settings_resource_automatic_transfer_rule;

pub use self::balance_settings_resource_automatic_transfer_rule::{
    BalanceSettingsResourceAutomaticTransferRule,
    BalanceSettingsResourceAutomaticTransferRuleType,
};

mod balance_settings_resource_payments;
pub use self::balance_settings_resource_payments::BalanceSettingsResourcePayments;
mod balance_settings_resource_payout_schedule;
pub use self::balance_settings_resource_payout_schedule::BalanceSettingsResourcePayoutSchedule;
mod balance_settings_resource_payouts;
pub use self::balance_settings_resource_payouts::BalanceSettingsResourcePayouts;
mod balance_settings_resource_settlement_timing;
pub use self::balance_settings_resource_settlement_timing::BalanceSettingsResourceSettlementTiming;
mod balance_settings_resource_start_of_day;
pub use self::balance_settings_resource_start_of_day::BalanceSettingsResourceStartOfDay;
