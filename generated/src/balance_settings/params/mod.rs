// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod automatic_transfer_rule;

pub use self::automatic_transfer_rule::{
    AutomaticTransferRule, AutomaticTransferRuleType,
};

mod balance_setting_payments;
pub use self::balance_setting_payments::BalanceSettingPayments;
mod balance_setting_payments_payouts;
pub use self::balance_setting_payments_payouts::BalanceSettingPaymentsPayouts;
mod payout_schedule;
pub use self::payout_schedule::PayoutSchedule;
mod settlement_timing;
pub use self::settlement_timing::SettlementTiming;
mod start_of_day;
pub use self::start_of_day::StartOfDay;
