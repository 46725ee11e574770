// Written by `cargo xtask generate`. Do not edit.
//! What `disputes` sends.

use crate::prelude::*;

fn get_disputes_required(client: &Client) -> Exchange {
    receive(stripe::disputes::list().send(client))
}
fn get_disputes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::disputes::list()
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT)
        .charge("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .payment_intent("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_disputes_dispute_required(client: &Client) -> Exchange {
    receive(stripe::disputes::retrieve("dispute_1").send(client))
}
fn get_disputes_dispute_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::disputes::retrieve("dispute_1")
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT);
    receive(request.send(client))
}

fn post_disputes_dispute_required(client: &Client) -> Exchange {
    receive(stripe::disputes::update("dispute_1").send(client))
}
fn post_disputes_dispute_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::disputes::update("dispute_1")
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT)
        .evidence(super::shared::disputes__update__Evidence(turn.inside()))
        .metadata([("key", "ab")])
        .submit(true);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_disputes_dispute_close_required(client: &Client) -> Exchange {
    receive(stripe::disputes::close("dispute_1").send(client))
}
fn post_disputes_dispute_close_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::disputes::close("dispute_1")
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetDisputes",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_disputes_required,
        every: get_disputes_every,
    },
    Operation {
        id: "GetDisputesDispute",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_disputes_dispute_required,
        every: get_disputes_dispute_every,
    },
    Operation {
        id: "PostDisputesDispute",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 6,
        },
        required: post_disputes_dispute_required,
        every: post_disputes_dispute_every,
    },
    Operation {
        id: "PostDisputesDisputeClose",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_disputes_dispute_close_required,
        every: post_disputes_dispute_close_every,
    },
];
