// Written by `cargo xtask generate`. Do not edit.
//! What `balance_transactions` sends.

use crate::prelude::*;

fn get_balance_transactions_required(client: &Client) -> Exchange {
    receive(stripe::balance_transactions::list().send(client))
}
fn get_balance_transactions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::balance_transactions::list()
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

fn get_balance_transactions_id_required(client: &Client) -> Exchange {
    receive(stripe::balance_transactions::retrieve("id_1").send(client))
}
fn get_balance_transactions_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::balance_transactions::retrieve("id_1")
        .expand(stripe::BalanceTransaction::SOURCE);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBalanceTransactions",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_balance_transactions_required,
        every: get_balance_transactions_every,
    },
    Operation {
        id: "GetBalanceTransactionsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_balance_transactions_id_required,
        every: get_balance_transactions_id_every,
    },
];
