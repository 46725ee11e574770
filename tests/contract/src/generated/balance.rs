// Written by `cargo xtask generate`. Do not edit.
//! What `balance` sends.

use crate::prelude::*;

fn get_balance_required(client: &Client) -> Exchange {
    receive(stripe::balance::retrieve().send(client))
}
fn get_balance_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::balance::retrieve();
    receive(request.send(client))
}

fn get_balance_history_required(client: &Client) -> Exchange {
    receive(stripe::balance::history::list().send(client))
}
fn get_balance_history_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::balance::history::list()
        .expand(stripe::BalanceTransaction::SOURCE)
        .created(turn.range(Timestamp::from(1700000000)))
        .currency("usd")
        .ending_before("ab")
        .limit(1)
        .payout("ab")
        .source("ab")
        .starting_after("ab")
        .type_("ab");
    receive(request.send(client))
}

fn get_balance_history_id_required(client: &Client) -> Exchange {
    receive(stripe::balance::history::retrieve("id_1").send(client))
}
fn get_balance_history_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::balance::history::retrieve("id_1")
        .expand(stripe::BalanceTransaction::SOURCE);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBalance",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_balance_required,
        every: get_balance_every,
    },
    Operation {
        id: "GetBalanceHistory",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_balance_history_required,
        every: get_balance_history_every,
    },
    Operation {
        id: "GetBalanceHistoryId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_balance_history_id_required,
        every: get_balance_history_id_every,
    },
];
