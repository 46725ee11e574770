// Written by `cargo xtask generate`. Do not edit.
//! What `balance_settings` sends.

use crate::prelude::*;

pub(super) fn balance_setting_payments(turn: Turn) -> stripe::BalanceSettingPayments {
    stripe::BalanceSettingPayments::new()
        .debit_negative_balances(true)
        .payouts(
            super::balance_settings::balance_setting_payments_payouts(turn.inside()),
        )
        .settlement_timing(super::balance_settings::settlement_timing(turn.inside()))
}

pub(super) fn balance_setting_payments_payouts(
    turn: Turn,
) -> stripe::BalanceSettingPaymentsPayouts {
    let value = stripe::BalanceSettingPaymentsPayouts::new()
        .automatic_transfer_rules_by_currency([
            (
                "key",
                turn
                    .clearable(|turn| {
                        vec![
                            super::balance_settings::automatic_transfer_rule(turn
                            .inside())
                        ]
                    }),
            ),
        ])
        .minimum_balance_by_currency([("key", turn.clearable(|_| 1_i64))])
        .schedule(super::balance_settings::payout_schedule(turn.inside()))
        .statement_descriptor("ab");
    if turn.clears() {
        value
            .clear_automatic_transfer_rules_by_currency()
            .clear_minimum_balance_by_currency()
    } else {
        value
    }
}

pub(super) fn automatic_transfer_rule(turn: Turn) -> stripe::AutomaticTransferRule {
    stripe::AutomaticTransferRule::new(
            "ab",
            turn.word::<stripe::AutomaticTransferRuleType>(),
        )
        .transfer_up_to_amount(1)
}

pub(super) fn payout_schedule(turn: Turn) -> stripe::PayoutSchedule {
    stripe::PayoutSchedule::new()
        .interval(turn.word::<stripe::TransferScheduleSpecsInterval>())
        .monthly_payout_days([1])
        .weekly_payout_days([turn.word::<stripe::WeeklyPayoutDay>()])
}

pub(super) fn settlement_timing(turn: Turn) -> stripe::SettlementTiming {
    let value = stripe::SettlementTiming::new()
        .delay_days_override(1)
        .start_of_day(super::balance_settings::start_of_day(turn.inside()));
    if turn.clears() {
        value.clear_delay_days_override().clear_start_of_day()
    } else {
        value
    }
}

pub(super) fn start_of_day(_: Turn) -> stripe::StartOfDay {
    stripe::StartOfDay::new().hour(1).minutes(1).timezone("ab")
}

fn get_balance_settings_required(client: &Client) -> Exchange {
    receive(stripe::balance_settings::retrieve().send(client))
}
fn get_balance_settings_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::balance_settings::retrieve();
    receive(request.send(client))
}

fn post_balance_settings_required(client: &Client) -> Exchange {
    receive(stripe::balance_settings::update().send(client))
}
fn post_balance_settings_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::balance_settings::update()
        .payments(super::balance_settings::balance_setting_payments(turn.inside()));
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBalanceSettings",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_balance_settings_required,
        every: get_balance_settings_every,
    },
    Operation {
        id: "PostBalanceSettings",
        turns: Turns {
            arms: 2,
            words: 5,
            levels: 3,
        },
        required: post_balance_settings_required,
        every: post_balance_settings_every,
    },
];
