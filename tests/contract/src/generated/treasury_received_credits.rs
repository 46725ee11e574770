// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::received_credits` sends.

use crate::prelude::*;

pub(super) fn treasury__received_credits__list__LinkedFlows(
    turn: Turn,
) -> stripe::treasury::received_credits::list::LinkedFlows {
    stripe::treasury::received_credits::list::LinkedFlows::new(
        turn
            .word::<
                stripe::treasury::received_credits::list::linked_flows::SourceFlowType,
            >(),
    )
}

fn get_treasury_received_credits_required(client: &Client) -> Exchange {
    receive(stripe::treasury::received_credits::list("ab").send(client))
}
fn get_treasury_received_credits_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::received_credits::list("ab")
        .expand(stripe::TreasuryReceivedCredit::TRANSACTION)
        .ending_before("ab")
        .limit(1)
        .linked_flows(
            super::treasury_received_credits::treasury__received_credits__list__LinkedFlows(
                turn.inside(),
            ),
        )
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_received_credit::Status>());
    receive(request.send(client))
}

fn get_treasury_received_credits_id_required(client: &Client) -> Exchange {
    receive(stripe::treasury::received_credits::retrieve("id_1").send(client))
}
fn get_treasury_received_credits_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::received_credits::retrieve("id_1")
        .expand(stripe::TreasuryReceivedCredit::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryReceivedCredits",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: get_treasury_received_credits_required,
        every: get_treasury_received_credits_every,
    },
    Operation {
        id: "GetTreasuryReceivedCreditsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_received_credits_id_required,
        every: get_treasury_received_credits_id_every,
    },
];
