// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::credit_reversals` sends.

use crate::prelude::*;

fn get_treasury_credit_reversals_required(client: &Client) -> Exchange {
    receive(stripe::treasury::credit_reversals::list("ab").send(client))
}
fn get_treasury_credit_reversals_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::credit_reversals::list("ab")
        .expand(stripe::TreasuryCreditReversal::TRANSACTION)
        .ending_before("ab")
        .limit(1)
        .received_credit("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_credit_reversal::Status>());
    receive(request.send(client))
}

fn get_treasury_credit_reversals_credit_reversal_required(client: &Client) -> Exchange {
    receive(
        stripe::treasury::credit_reversals::retrieve("credit_reversal_1").send(client),
    )
}
fn get_treasury_credit_reversals_credit_reversal_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::credit_reversals::retrieve("credit_reversal_1")
        .expand(stripe::TreasuryCreditReversal::TRANSACTION);
    receive(request.send(client))
}

fn post_treasury_credit_reversals_required(client: &Client) -> Exchange {
    receive(stripe::treasury::credit_reversals::create("ab").send(client))
}
fn post_treasury_credit_reversals_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::credit_reversals::create("ab")
        .expand(stripe::TreasuryCreditReversal::TRANSACTION)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryCreditReversals",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: get_treasury_credit_reversals_required,
        every: get_treasury_credit_reversals_every,
    },
    Operation {
        id: "GetTreasuryCreditReversalsCreditReversal",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_credit_reversals_credit_reversal_required,
        every: get_treasury_credit_reversals_credit_reversal_every,
    },
    Operation {
        id: "PostTreasuryCreditReversals",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_credit_reversals_required,
        every: post_treasury_credit_reversals_every,
    },
];
