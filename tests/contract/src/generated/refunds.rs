// Written by `cargo xtask generate`. Do not edit.
//! What `refunds` sends.

use crate::prelude::*;

fn get_refunds_required(client: &Client) -> Exchange {
    receive(stripe::refunds::list().send(client))
}
fn get_refunds_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::refunds::list()
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL)
        .charge("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .payment_intent("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_refunds_refund_required(client: &Client) -> Exchange {
    receive(stripe::refunds::retrieve("refund_1").send(client))
}
fn get_refunds_refund_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::refunds::retrieve("refund_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL);
    receive(request.send(client))
}

fn post_refunds_required(client: &Client) -> Exchange {
    receive(stripe::refunds::create().send(client))
}
fn post_refunds_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::refunds::create()
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL)
        .amount(1)
        .charge("ab")
        .currency("usd")
        .customer("ab")
        .instructions_email("ab")
        .metadata([("key", "ab")])
        .origin(turn.word::<stripe::refunds::create::Origin>())
        .payment_intent("ab")
        .reason(turn.word::<stripe::terminal_reader::action::refund_payment::Reason>())
        .refund_application_fee(true)
        .reverse_transfer(true);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_refunds_refund_required(client: &Client) -> Exchange {
    receive(stripe::refunds::update("refund_1").send(client))
}
fn post_refunds_refund_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::refunds::update("refund_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_refunds_refund_cancel_required(client: &Client) -> Exchange {
    receive(stripe::refunds::cancel("refund_1").send(client))
}
fn post_refunds_refund_cancel_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::refunds::cancel("refund_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetRefunds",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_refunds_required,
        every: get_refunds_every,
    },
    Operation {
        id: "GetRefundsRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_refunds_refund_required,
        every: get_refunds_refund_every,
    },
    Operation {
        id: "PostRefunds",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_refunds_required,
        every: post_refunds_every,
    },
    Operation {
        id: "PostRefundsRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_refunds_refund_required,
        every: post_refunds_refund_every,
    },
    Operation {
        id: "PostRefundsRefundCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_refunds_refund_cancel_required,
        every: post_refunds_refund_cancel_every,
    },
];
