// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::issuing::settlements` sends.

use crate::prelude::*;

fn post_test_helpers_issuing_settlements_required(client: &Client) -> Exchange {
    receive(
        stripe::test_helpers::issuing::settlements::create("ab", 1, "usd", 1)
            .send(client),
    )
}
fn post_test_helpers_issuing_settlements_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::test_helpers::issuing::settlements::create("ab", 1, "usd", 1)
        .interchange_fees_amount(1)
        .network(
            turn.word::<stripe::test_helpers::issuing::settlements::create::Network>(),
        )
        .network_settlement_identifier("ab")
        .transaction_amount(1)
        .transaction_count(1);
    receive(request.send(client))
}

fn post_test_helpers_issuing_settlements_settlement_complete_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::settlements::complete("settlement_1").send(client),
    )
}
fn post_test_helpers_issuing_settlements_settlement_complete_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::settlements::complete("settlement_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersIssuingSettlements",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_test_helpers_issuing_settlements_required,
        every: post_test_helpers_issuing_settlements_every,
    },
    Operation {
        id: "PostTestHelpersIssuingSettlementsSettlementComplete",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_settlements_settlement_complete_required,
        every: post_test_helpers_issuing_settlements_settlement_complete_every,
    },
];
