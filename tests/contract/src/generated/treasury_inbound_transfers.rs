// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::inbound_transfers` sends.

use crate::prelude::*;

fn get_treasury_inbound_transfers_required(client: &Client) -> Exchange {
    receive(stripe::treasury::inbound_transfers::list("ab").send(client))
}
fn get_treasury_inbound_transfers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::inbound_transfers::list("ab")
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_inbound_transfer::Status>());
    receive(request.send(client))
}

fn get_treasury_inbound_transfers_id_required(client: &Client) -> Exchange {
    receive(stripe::treasury::inbound_transfers::retrieve("id_1").send(client))
}
fn get_treasury_inbound_transfers_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::inbound_transfers::retrieve("id_1")
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION);
    receive(request.send(client))
}

fn post_treasury_inbound_transfers_required(client: &Client) -> Exchange {
    receive(
        stripe::treasury::inbound_transfers::create(1, "usd", "ab", "ab").send(client),
    )
}
fn post_treasury_inbound_transfers_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::inbound_transfers::create(1, "usd", "ab", "ab")
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION)
        .description("ab")
        .metadata([("key", "ab")])
        .statement_descriptor("ab");
    receive(request.send(client))
}

fn post_treasury_inbound_transfers_inbound_transfer_cancel_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::inbound_transfers::cancel("inbound_transfer_1").send(client),
    )
}
fn post_treasury_inbound_transfers_inbound_transfer_cancel_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::inbound_transfers::cancel("inbound_transfer_1")
        .expand(
            stripe::TreasuryInboundTransfer::ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryInboundTransfer::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryInboundTransfers",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: get_treasury_inbound_transfers_required,
        every: get_treasury_inbound_transfers_every,
    },
    Operation {
        id: "GetTreasuryInboundTransfersId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_inbound_transfers_id_required,
        every: get_treasury_inbound_transfers_id_every,
    },
    Operation {
        id: "PostTreasuryInboundTransfers",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_inbound_transfers_required,
        every: post_treasury_inbound_transfers_every,
    },
    Operation {
        id: "PostTreasuryInboundTransfersInboundTransferCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_inbound_transfers_inbound_transfer_cancel_required,
        every: post_treasury_inbound_transfers_inbound_transfer_cancel_every,
    },
];
