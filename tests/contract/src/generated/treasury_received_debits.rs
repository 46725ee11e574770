// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::received_debits` sends.

use crate::prelude::*;

fn get_treasury_received_debits_required(client: &Client) -> Exchange {
    receive(stripe::treasury::received_debits::list("ab").send(client))
}
fn get_treasury_received_debits_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::received_debits::list("ab")
        .expand(stripe::TreasuryReceivedDebit::TRANSACTION)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_received_debit::Status>());
    receive(request.send(client))
}

fn get_treasury_received_debits_id_required(client: &Client) -> Exchange {
    receive(stripe::treasury::received_debits::retrieve("id_1").send(client))
}
fn get_treasury_received_debits_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::received_debits::retrieve("id_1")
        .expand(stripe::TreasuryReceivedDebit::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryReceivedDebits",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_treasury_received_debits_required,
        every: get_treasury_received_debits_every,
    },
    Operation {
        id: "GetTreasuryReceivedDebitsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_received_debits_id_required,
        every: get_treasury_received_debits_id_every,
    },
];
