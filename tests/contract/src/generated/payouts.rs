// Written by `cargo xtask generate`. Do not edit.
//! What `payouts` sends.

use crate::prelude::*;

fn get_payouts_required(client: &Client) -> Exchange {
    receive(stripe::payouts::list().send(client))
}
fn get_payouts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payouts::list()
        .expand(stripe::Payout::APPLICATION_FEE)
        .expand(stripe::Payout::BALANCE_TRANSACTION)
        .expand(stripe::Payout::DESTINATION)
        .expand(stripe::Payout::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Payout::ORIGINAL_PAYOUT)
        .expand(stripe::Payout::REVERSED_BY)
        .arrival_date(turn.range(Timestamp::from(1700000000)))
        .created(turn.range(Timestamp::from(1700000000)))
        .destination("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status("ab");
    receive(request.send(client))
}

fn get_payouts_payout_required(client: &Client) -> Exchange {
    receive(stripe::payouts::retrieve("payout_1").send(client))
}
fn get_payouts_payout_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payouts::retrieve("payout_1")
        .expand(stripe::Payout::APPLICATION_FEE)
        .expand(stripe::Payout::BALANCE_TRANSACTION)
        .expand(stripe::Payout::DESTINATION)
        .expand(stripe::Payout::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Payout::ORIGINAL_PAYOUT)
        .expand(stripe::Payout::REVERSED_BY);
    receive(request.send(client))
}

fn post_payouts_required(client: &Client) -> Exchange {
    receive(stripe::payouts::create(1, "usd").send(client))
}
fn post_payouts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payouts::create(1, "usd")
        .expand(stripe::Payout::APPLICATION_FEE)
        .expand(stripe::Payout::BALANCE_TRANSACTION)
        .expand(stripe::Payout::DESTINATION)
        .expand(stripe::Payout::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Payout::ORIGINAL_PAYOUT)
        .expand(stripe::Payout::REVERSED_BY)
        .description("ab")
        .destination("ab")
        .metadata([("key", "ab")])
        .method(turn.word::<stripe::payouts::create::Method>())
        .payout_method("ab")
        .source_type(turn.word::<stripe::payouts::create::SourceType>())
        .statement_descriptor("ab");
    receive(request.send(client))
}

fn post_payouts_payout_required(client: &Client) -> Exchange {
    receive(stripe::payouts::update("payout_1").send(client))
}
fn post_payouts_payout_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payouts::update("payout_1")
        .expand(stripe::Payout::APPLICATION_FEE)
        .expand(stripe::Payout::BALANCE_TRANSACTION)
        .expand(stripe::Payout::DESTINATION)
        .expand(stripe::Payout::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Payout::ORIGINAL_PAYOUT)
        .expand(stripe::Payout::REVERSED_BY)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payouts_payout_cancel_required(client: &Client) -> Exchange {
    receive(stripe::payouts::cancel("payout_1").send(client))
}
fn post_payouts_payout_cancel_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payouts::cancel("payout_1")
        .expand(stripe::Payout::APPLICATION_FEE)
        .expand(stripe::Payout::BALANCE_TRANSACTION)
        .expand(stripe::Payout::DESTINATION)
        .expand(stripe::Payout::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Payout::ORIGINAL_PAYOUT)
        .expand(stripe::Payout::REVERSED_BY);
    receive(request.send(client))
}

fn post_payouts_payout_reverse_required(client: &Client) -> Exchange {
    receive(stripe::payouts::reverse("payout_1").send(client))
}
fn post_payouts_payout_reverse_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payouts::reverse("payout_1")
        .expand(stripe::Payout::APPLICATION_FEE)
        .expand(stripe::Payout::BALANCE_TRANSACTION)
        .expand(stripe::Payout::DESTINATION)
        .expand(stripe::Payout::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Payout::ORIGINAL_PAYOUT)
        .expand(stripe::Payout::REVERSED_BY)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPayouts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_payouts_required,
        every: get_payouts_every,
    },
    Operation {
        id: "GetPayoutsPayout",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payouts_payout_required,
        every: get_payouts_payout_every,
    },
    Operation {
        id: "PostPayouts",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_payouts_required,
        every: post_payouts_every,
    },
    Operation {
        id: "PostPayoutsPayout",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_payouts_payout_required,
        every: post_payouts_payout_every,
    },
    Operation {
        id: "PostPayoutsPayoutCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payouts_payout_cancel_required,
        every: post_payouts_payout_cancel_every,
    },
    Operation {
        id: "PostPayoutsPayoutReverse",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payouts_payout_reverse_required,
        every: post_payouts_payout_reverse_every,
    },
];
