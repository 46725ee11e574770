// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::treasury::received_credits` sends.

use crate::prelude::*;

fn post_test_helpers_treasury_received_credits_required(client: &Client) -> Exchange {
    receive(
        stripe::test_helpers::treasury::received_credits::create(
                1,
                "usd",
                "ab",
                stripe::test_helpers::treasury::received_credits::create::Network::Ach,
            )
            .send(client),
    )
}
fn post_test_helpers_treasury_received_credits_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::received_credits::create(
            1,
            "usd",
            "ab",
            turn
                .word::<
                    stripe::test_helpers::treasury::received_credits::create::Network,
                >(),
        )
        .expand(stripe::TreasuryReceivedCredit::TRANSACTION)
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
        id: "PostTestHelpersTreasuryReceivedCredits",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_test_helpers_treasury_received_credits_required,
        every: post_test_helpers_treasury_received_credits_every,
    },
];
