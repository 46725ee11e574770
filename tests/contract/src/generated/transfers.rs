// Written by `cargo xtask generate`. Do not edit.
//! What `transfers` sends.

use crate::prelude::*;

fn get_transfers_required(client: &Client) -> Exchange {
    receive(stripe::transfers::list().send(client))
}
fn get_transfers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::transfers::list()
        .expand(stripe::Transfer::BALANCE_TRANSACTION)
        .expand(stripe::Transfer::DESTINATION)
        .expand(stripe::Transfer::DESTINATION_PAYMENT)
        .expand(stripe::Transfer::REVERSALS)
        .expand(stripe::Transfer::SOURCE_TRANSACTION)
        .created(turn.range(Timestamp::from(1700000000)))
        .destination("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .transfer_group("ab");
    receive(request.send(client))
}

fn get_transfers_id_reversals_required(client: &Client) -> Exchange {
    receive(stripe::transfers::reversals::list("id_1").send(client))
}
fn get_transfers_id_reversals_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::transfers::reversals::list("id_1")
        .expand(stripe::TransferReversal::BALANCE_TRANSACTION)
        .expand(stripe::TransferReversal::DESTINATION_PAYMENT_REFUND)
        .expand(stripe::TransferReversal::SOURCE_REFUND)
        .expand(stripe::TransferReversal::TRANSFER)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_transfers_transfer_required(client: &Client) -> Exchange {
    receive(stripe::transfers::retrieve("transfer_1").send(client))
}
fn get_transfers_transfer_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::transfers::retrieve("transfer_1")
        .expand(stripe::Transfer::BALANCE_TRANSACTION)
        .expand(stripe::Transfer::DESTINATION)
        .expand(stripe::Transfer::DESTINATION_PAYMENT)
        .expand(stripe::Transfer::REVERSALS)
        .expand(stripe::Transfer::SOURCE_TRANSACTION);
    receive(request.send(client))
}

fn get_transfers_transfer_reversals_id_required(client: &Client) -> Exchange {
    receive(stripe::transfers::reversals::retrieve("transfer_1", "id_1").send(client))
}
fn get_transfers_transfer_reversals_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::transfers::reversals::retrieve("transfer_1", "id_1")
        .expand(stripe::TransferReversal::BALANCE_TRANSACTION)
        .expand(stripe::TransferReversal::DESTINATION_PAYMENT_REFUND)
        .expand(stripe::TransferReversal::SOURCE_REFUND)
        .expand(stripe::TransferReversal::TRANSFER);
    receive(request.send(client))
}

fn post_transfers_required(client: &Client) -> Exchange {
    receive(stripe::transfers::create("usd", "ab").send(client))
}
fn post_transfers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::transfers::create("usd", "ab")
        .expand(stripe::Transfer::BALANCE_TRANSACTION)
        .expand(stripe::Transfer::DESTINATION)
        .expand(stripe::Transfer::DESTINATION_PAYMENT)
        .expand(stripe::Transfer::REVERSALS)
        .expand(stripe::Transfer::SOURCE_TRANSACTION)
        .amount(1)
        .description("ab")
        .metadata([("key", "ab")])
        .source_transaction("ab")
        .source_type(turn.word::<stripe::payouts::create::SourceType>())
        .transfer_group("ab");
    receive(request.send(client))
}

fn post_transfers_id_reversals_required(client: &Client) -> Exchange {
    receive(stripe::transfers::reversals::create("id_1").send(client))
}
fn post_transfers_id_reversals_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::transfers::reversals::create("id_1")
        .expand(stripe::TransferReversal::BALANCE_TRANSACTION)
        .expand(stripe::TransferReversal::DESTINATION_PAYMENT_REFUND)
        .expand(stripe::TransferReversal::SOURCE_REFUND)
        .expand(stripe::TransferReversal::TRANSFER)
        .amount(1)
        .description("ab")
        .metadata([("key", "ab")])
        .refund_application_fee(true);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_transfers_transfer_required(client: &Client) -> Exchange {
    receive(stripe::transfers::update("transfer_1").send(client))
}
fn post_transfers_transfer_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::transfers::update("transfer_1")
        .expand(stripe::Transfer::BALANCE_TRANSACTION)
        .expand(stripe::Transfer::DESTINATION)
        .expand(stripe::Transfer::DESTINATION_PAYMENT)
        .expand(stripe::Transfer::REVERSALS)
        .expand(stripe::Transfer::SOURCE_TRANSACTION)
        .description("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_transfers_transfer_reversals_id_required(client: &Client) -> Exchange {
    receive(stripe::transfers::reversals::update("transfer_1", "id_1").send(client))
}
fn post_transfers_transfer_reversals_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::transfers::reversals::update("transfer_1", "id_1")
        .expand(stripe::TransferReversal::BALANCE_TRANSACTION)
        .expand(stripe::TransferReversal::DESTINATION_PAYMENT_REFUND)
        .expand(stripe::TransferReversal::SOURCE_REFUND)
        .expand(stripe::TransferReversal::TRANSFER)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTransfers",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_transfers_required,
        every: get_transfers_every,
    },
    Operation {
        id: "GetTransfersIdReversals",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_transfers_id_reversals_required,
        every: get_transfers_id_reversals_every,
    },
    Operation {
        id: "GetTransfersTransfer",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_transfers_transfer_required,
        every: get_transfers_transfer_every,
    },
    Operation {
        id: "GetTransfersTransferReversalsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_transfers_transfer_reversals_id_required,
        every: get_transfers_transfer_reversals_id_every,
    },
    Operation {
        id: "PostTransfers",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_transfers_required,
        every: post_transfers_every,
    },
    Operation {
        id: "PostTransfersIdReversals",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_transfers_id_reversals_required,
        every: post_transfers_id_reversals_every,
    },
    Operation {
        id: "PostTransfersTransfer",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_transfers_transfer_required,
        every: post_transfers_transfer_every,
    },
    Operation {
        id: "PostTransfersTransferReversalsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_transfers_transfer_reversals_id_required,
        every: post_transfers_transfer_reversals_id_every,
    },
];
