// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::transactions` sends.

use crate::prelude::*;

pub(super) fn treasury__transactions__list__StatusTransitions(
    turn: Turn,
) -> stripe::treasury::transactions::list::StatusTransitions {
    stripe::treasury::transactions::list::StatusTransitions::new()
        .posted_at(turn.range(Timestamp::from(1700000000)))
}

fn get_treasury_transactions_required(client: &Client) -> Exchange {
    receive(stripe::treasury::transactions::list("ab").send(client))
}
fn get_treasury_transactions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::transactions::list("ab")
        .expand(stripe::TreasuryTransaction::ENTRIES)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .order_by(turn.word::<stripe::treasury::transactions::list::OrderBy>())
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_transaction::Status>())
        .status_transitions(
            super::treasury_transactions::treasury__transactions__list__StatusTransitions(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn get_treasury_transactions_id_required(client: &Client) -> Exchange {
    receive(stripe::treasury::transactions::retrieve("id_1").send(client))
}
fn get_treasury_transactions_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::transactions::retrieve("id_1")
        .expand(stripe::TreasuryTransaction::ENTRIES);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryTransactions",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 0,
        },
        required: get_treasury_transactions_required,
        every: get_treasury_transactions_every,
    },
    Operation {
        id: "GetTreasuryTransactionsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_transactions_id_required,
        every: get_treasury_transactions_id_every,
    },
];
