// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::refunds` sends.

use crate::prelude::*;

fn post_test_helpers_refunds_refund_expire_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::refunds::expire("refund_1").send(client))
}
fn post_test_helpers_refunds_refund_expire_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::test_helpers::refunds::expire("refund_1")
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
        id: "PostTestHelpersRefundsRefundExpire",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_refunds_refund_expire_required,
        every: post_test_helpers_refunds_refund_expire_every,
    },
];
