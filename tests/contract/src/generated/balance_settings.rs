// Written by `cargo xtask generate`. Do not edit.
//! What `balance_settings` sends.

use crate::prelude::*;

pub(super) fn balance_settings__update__Payments(
    turn: Turn,
) -> stripe::balance_settings::update::Payments {
    stripe::balance_settings::update::Payments::new()
        .debit_negative_balances(true)
        .payouts(
            super::balance_settings::balance_settings__update__payments__Payouts(
                turn.inside(),
            ),
        )
        .settlement_timing(
            super::balance_settings::balance_settings__update__payments__SettlementTiming(
                turn.inside(),
            ),
        )
}

pub(super) fn balance_settings__update__payments__Payouts(
    turn: Turn,
) -> stripe::balance_settings::update::payments::Payouts {
    let value = stripe::balance_settings::update::payments::Payouts::new()
        .automatic_transfer_rules_by_currency([
            (
                "key",
                turn
                    .clearable(|turn| {
                        vec![
                            super::balance_settings::balance_settings__update__payments__payouts__AutomaticTransferRulesByCurrency(turn
                            .inside())
                        ]
                    }),
            ),
        ])
        .minimum_balance_by_currency([("key", turn.clearable(|_| 1_i64))])
        .schedule(
            super::balance_settings::balance_settings__update__payments__payouts__Schedule(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab");
    if turn.clears() {
        value
            .clear_automatic_transfer_rules_by_currency()
            .clear_minimum_balance_by_currency()
    } else {
        value
    }
}

pub(super) fn balance_settings__update__payments__payouts__AutomaticTransferRulesByCurrency(
    turn: Turn,
) -> stripe::balance_settings::update::payments::payouts::AutomaticTransferRulesByCurrency {
    stripe::balance_settings::update::payments::payouts::AutomaticTransferRulesByCurrency::new(
            "ab",
            turn
                .word::<
                    stripe::balance_settings::payments::payouts::automatic_transfer_rules_by_currency::Type,
                >(),
        )
        .transfer_up_to_amount(1)
}

pub(super) fn balance_settings__update__payments__payouts__Schedule(
    turn: Turn,
) -> stripe::balance_settings::update::payments::payouts::Schedule {
    stripe::balance_settings::update::payments::payouts::Schedule::new()
        .interval(
            turn
                .word::<
                    stripe::balance_settings::payments::payouts::schedule::Interval,
                >(),
        )
        .monthly_payout_days([1])
        .weekly_payout_days([
            turn.word::<stripe::account::settings::payouts::schedule::WeeklyPayoutDay>(),
        ])
}

pub(super) fn balance_settings__update__payments__SettlementTiming(
    turn: Turn,
) -> stripe::balance_settings::update::payments::SettlementTiming {
    let value = stripe::balance_settings::update::payments::SettlementTiming::new()
        .delay_days_override(1)
        .start_of_day(
            super::balance_settings::balance_settings__update__payments__settlement_timing__StartOfDay(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value.clear_delay_days_override().clear_start_of_day()
    } else {
        value
    }
}

pub(super) fn balance_settings__update__payments__settlement_timing__StartOfDay(
    _: Turn,
) -> stripe::balance_settings::update::payments::settlement_timing::StartOfDay {
    stripe::balance_settings::update::payments::settlement_timing::StartOfDay::new()
        .hour(1)
        .minutes(1)
        .timezone("ab")
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
        .payments(
            super::balance_settings::balance_settings__update__Payments(turn.inside()),
        );
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
