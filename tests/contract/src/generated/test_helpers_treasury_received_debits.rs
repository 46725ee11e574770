// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::treasury::received_debits` sends.

use crate::prelude::*;

fn post_test_helpers_treasury_received_debits_required(client: &Client) -> Exchange {
    receive(
        stripe::test_helpers::treasury::received_debits::create(1, "usd", "ab")
            .send(client),
    )
}
fn post_test_helpers_treasury_received_debits_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::received_debits::create(1, "usd", "ab")
        .expand(stripe::TreasuryReceivedDebit::TRANSACTION)
        .description("ab")
        .initiating_payment_method_details(
            super::shared::test_helpers__treasury__received_debits__create__InitiatingPaymentMethodDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersTreasuryReceivedDebits",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_received_debits_required,
        every: post_test_helpers_treasury_received_debits_every,
    },
];
