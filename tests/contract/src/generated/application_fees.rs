// Written by `cargo xtask generate`. Do not edit.
//! What `application_fees` sends.

use crate::prelude::*;

fn get_application_fees_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::list().send(client))
}
fn get_application_fees_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::application_fees::list()
        .expand(stripe::ApplicationFee::ACCOUNT)
        .expand(stripe::ApplicationFee::APPLICATION)
        .expand(stripe::ApplicationFee::BALANCE_TRANSACTION)
        .expand(stripe::ApplicationFee::CHARGE)
        .expand(stripe::ApplicationFee::ORIGINATING_TRANSACTION)
        .expand(stripe::ApplicationFee::REFUNDS)
        .charge("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_application_fees_fee_refunds_id_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::refunds::retrieve("fee_1", "id_1").send(client))
}
fn get_application_fees_fee_refunds_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::application_fees::refunds::retrieve("fee_1", "id_1")
        .expand(stripe::FeeRefund::BALANCE_TRANSACTION)
        .expand(stripe::FeeRefund::FEE);
    receive(request.send(client))
}

fn get_application_fees_id_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::retrieve("id_1").send(client))
}
fn get_application_fees_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::application_fees::retrieve("id_1")
        .expand(stripe::ApplicationFee::ACCOUNT)
        .expand(stripe::ApplicationFee::APPLICATION)
        .expand(stripe::ApplicationFee::BALANCE_TRANSACTION)
        .expand(stripe::ApplicationFee::CHARGE)
        .expand(stripe::ApplicationFee::ORIGINATING_TRANSACTION)
        .expand(stripe::ApplicationFee::REFUNDS);
    receive(request.send(client))
}

fn get_application_fees_id_refunds_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::refunds::list("id_1").send(client))
}
fn get_application_fees_id_refunds_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::application_fees::refunds::list("id_1")
        .expand(stripe::FeeRefund::BALANCE_TRANSACTION)
        .expand(stripe::FeeRefund::FEE)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_application_fees_fee_refunds_id_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::refunds::update("fee_1", "id_1").send(client))
}
fn post_application_fees_fee_refunds_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::application_fees::refunds::update("fee_1", "id_1")
        .expand(stripe::FeeRefund::BALANCE_TRANSACTION)
        .expand(stripe::FeeRefund::FEE)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_application_fees_id_refund_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::refund("id_1").send(client))
}
fn post_application_fees_id_refund_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::application_fees::refund("id_1")
        .expand(stripe::ApplicationFee::ACCOUNT)
        .expand(stripe::ApplicationFee::APPLICATION)
        .expand(stripe::ApplicationFee::BALANCE_TRANSACTION)
        .expand(stripe::ApplicationFee::CHARGE)
        .expand(stripe::ApplicationFee::ORIGINATING_TRANSACTION)
        .expand(stripe::ApplicationFee::REFUNDS)
        .amount(1)
        .directive("ab");
    receive(request.send(client))
}

fn post_application_fees_id_refunds_required(client: &Client) -> Exchange {
    receive(stripe::application_fees::refunds::create("id_1").send(client))
}
fn post_application_fees_id_refunds_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::application_fees::refunds::create("id_1")
        .expand(stripe::FeeRefund::BALANCE_TRANSACTION)
        .expand(stripe::FeeRefund::FEE)
        .amount(1)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetApplicationFees",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_application_fees_required,
        every: get_application_fees_every,
    },
    Operation {
        id: "GetApplicationFeesFeeRefundsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_application_fees_fee_refunds_id_required,
        every: get_application_fees_fee_refunds_id_every,
    },
    Operation {
        id: "GetApplicationFeesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_application_fees_id_required,
        every: get_application_fees_id_every,
    },
    Operation {
        id: "GetApplicationFeesIdRefunds",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_application_fees_id_refunds_required,
        every: get_application_fees_id_refunds_every,
    },
    Operation {
        id: "PostApplicationFeesFeeRefundsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_application_fees_fee_refunds_id_required,
        every: post_application_fees_fee_refunds_id_every,
    },
    Operation {
        id: "PostApplicationFeesIdRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_application_fees_id_refund_required,
        every: post_application_fees_id_refund_every,
    },
    Operation {
        id: "PostApplicationFeesIdRefunds",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_application_fees_id_refunds_required,
        every: post_application_fees_id_refunds_every,
    },
];
