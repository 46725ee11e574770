// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::debit_reversals` sends.

use crate::prelude::*;

fn get_treasury_debit_reversals_required(client: &Client) -> Exchange {
    receive(stripe::treasury::debit_reversals::list("ab").send(client))
}
fn get_treasury_debit_reversals_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::debit_reversals::list("ab")
        .expand(stripe::TreasuryDebitReversal::TRANSACTION)
        .ending_before("ab")
        .limit(1)
        .received_debit("ab")
        .resolution(turn.word::<stripe::treasury::debit_reversals::list::Resolution>())
        .starting_after("ab")
        .status(turn.word::<stripe::treasury::debit_reversals::list::Status>());
    receive(request.send(client))
}

fn get_treasury_debit_reversals_debit_reversal_required(client: &Client) -> Exchange {
    receive(stripe::treasury::debit_reversals::retrieve("debit_reversal_1").send(client))
}
fn get_treasury_debit_reversals_debit_reversal_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::debit_reversals::retrieve("debit_reversal_1")
        .expand(stripe::TreasuryDebitReversal::TRANSACTION);
    receive(request.send(client))
}

fn post_treasury_debit_reversals_required(client: &Client) -> Exchange {
    receive(stripe::treasury::debit_reversals::create("ab").send(client))
}
fn post_treasury_debit_reversals_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::debit_reversals::create("ab")
        .expand(stripe::TreasuryDebitReversal::TRANSACTION)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryDebitReversals",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: get_treasury_debit_reversals_required,
        every: get_treasury_debit_reversals_every,
    },
    Operation {
        id: "GetTreasuryDebitReversalsDebitReversal",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_debit_reversals_debit_reversal_required,
        every: get_treasury_debit_reversals_debit_reversal_every,
    },
    Operation {
        id: "PostTreasuryDebitReversals",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_debit_reversals_required,
        every: post_treasury_debit_reversals_every,
    },
];
