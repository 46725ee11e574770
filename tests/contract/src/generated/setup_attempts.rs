// Written by `cargo xtask generate`. Do not edit.
//! What `setup_attempts` sends.

use crate::prelude::*;

fn get_setup_attempts_required(client: &Client) -> Exchange {
    receive(stripe::setup_attempts::list("ab").send(client))
}
fn get_setup_attempts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_attempts::list("ab")
        .expand(stripe::SetupAttempt::APPLICATION)
        .expand(stripe::SetupAttempt::CUSTOMER)
        .expand(stripe::SetupAttempt::ON_BEHALF_OF)
        .expand(stripe::SetupAttempt::PAYMENT_METHOD)
        .expand(
            stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_CARD_PRESENT_GENERATED_CARD)
        .expand(stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::SetupAttempt::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::SetupAttempt::SETUP_INTENT)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetSetupAttempts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_setup_attempts_required,
        every: get_setup_attempts_every,
    },
];
