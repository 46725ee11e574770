// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::settlements` sends.

use crate::prelude::*;

fn get_issuing_settlements_settlement_required(client: &Client) -> Exchange {
    receive(stripe::issuing::settlements::retrieve("settlement_1").send(client))
}
fn get_issuing_settlements_settlement_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::settlements::retrieve("settlement_1");
    receive(request.send(client))
}

fn post_issuing_settlements_settlement_required(client: &Client) -> Exchange {
    receive(stripe::issuing::settlements::update("settlement_1").send(client))
}
fn post_issuing_settlements_settlement_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::settlements::update("settlement_1")
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingSettlementsSettlement",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_settlements_settlement_required,
        every: get_issuing_settlements_settlement_every,
    },
    Operation {
        id: "PostIssuingSettlementsSettlement",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_issuing_settlements_settlement_required,
        every: post_issuing_settlements_settlement_every,
    },
];
