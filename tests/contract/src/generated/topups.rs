// Written by `cargo xtask generate`. Do not edit.
//! What `topups` sends.

use crate::prelude::*;

fn get_topups_required(client: &Client) -> Exchange {
    receive(stripe::topups::list().send(client))
}
fn get_topups_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::topups::list()
        .expand(stripe::Topup::BALANCE_TRANSACTION)
        .amount(turn.range(1_i64))
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::topups::list::Status>());
    receive(request.send(client))
}

fn get_topups_topup_required(client: &Client) -> Exchange {
    receive(stripe::topups::retrieve("topup_1").send(client))
}
fn get_topups_topup_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::topups::retrieve("topup_1")
        .expand(stripe::Topup::BALANCE_TRANSACTION);
    receive(request.send(client))
}

fn post_topups_required(client: &Client) -> Exchange {
    receive(stripe::topups::create(1, "ab").send(client))
}
fn post_topups_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::topups::create(1, "ab")
        .expand(stripe::Topup::BALANCE_TRANSACTION)
        .description("ab")
        .metadata([("key", "ab")])
        .source("ab")
        .statement_descriptor("ab")
        .transfer_group("ab");
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_topups_topup_required(client: &Client) -> Exchange {
    receive(stripe::topups::update("topup_1").send(client))
}
fn post_topups_topup_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::topups::update("topup_1")
        .expand(stripe::Topup::BALANCE_TRANSACTION)
        .description("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_topups_topup_cancel_required(client: &Client) -> Exchange {
    receive(stripe::topups::cancel("topup_1").send(client))
}
fn post_topups_topup_cancel_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::topups::cancel("topup_1")
        .expand(stripe::Topup::BALANCE_TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTopups",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: get_topups_required,
        every: get_topups_every,
    },
    Operation {
        id: "GetTopupsTopup",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_topups_topup_required,
        every: get_topups_topup_every,
    },
    Operation {
        id: "PostTopups",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_topups_required,
        every: post_topups_every,
    },
    Operation {
        id: "PostTopupsTopup",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_topups_topup_required,
        every: post_topups_topup_every,
    },
    Operation {
        id: "PostTopupsTopupCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_topups_topup_cancel_required,
        every: post_topups_topup_cancel_every,
    },
];
