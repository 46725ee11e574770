// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::treasury::inbound_transfers` sends.

use crate::prelude::*;

pub(super) fn test_helpers__treasury__inbound_transfers__fail__FailureDetails(
    turn: Turn,
) -> stripe::test_helpers::treasury::inbound_transfers::fail::FailureDetails {
    stripe::test_helpers::treasury::inbound_transfers::fail::FailureDetails::new()
        .code(turn.word::<stripe::treasury_inbound_transfer::failure_details::Code>())
}

fn post_test_helpers_treasury_inbound_transfers_id_fail_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::treasury::inbound_transfers::fail("id_1").send(client))
}
fn post_test_helpers_treasury_inbound_transfers_id_fail_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::inbound_transfers::fail("id_1")
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION)
        .failure_details(
            super::test_helpers_treasury_inbound_transfers::test_helpers__treasury__inbound_transfers__fail__FailureDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_test_helpers_treasury_inbound_transfers_id_return_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::inbound_transfers::return_inbound_transfer(
                "id_1",
            )
            .send(client),
    )
}
fn post_test_helpers_treasury_inbound_transfers_id_return_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::inbound_transfers::return_inbound_transfer(
            "id_1",
        )
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_inbound_transfers_id_succeed_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::inbound_transfers::succeed("id_1").send(client),
    )
}
fn post_test_helpers_treasury_inbound_transfers_id_succeed_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::inbound_transfers::succeed("id_1")
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdFail",
        turns: Turns {
            arms: 1,
            words: 13,
            levels: 0,
        },
        required: post_test_helpers_treasury_inbound_transfers_id_fail_required,
        every: post_test_helpers_treasury_inbound_transfers_id_fail_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdReturn",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_inbound_transfers_id_return_required,
        every: post_test_helpers_treasury_inbound_transfers_id_return_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdSucceed",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_inbound_transfers_id_succeed_required,
        every: post_test_helpers_treasury_inbound_transfers_id_succeed_every,
    },
];
