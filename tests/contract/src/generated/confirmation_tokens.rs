// Written by `cargo xtask generate`. Do not edit.
//! What `confirmation_tokens` sends.

use crate::prelude::*;

fn get_confirmation_tokens_confirmation_token_required(client: &Client) -> Exchange {
    receive(stripe::confirmation_tokens::retrieve("confirmation_token_1").send(client))
}
fn get_confirmation_tokens_confirmation_token_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::confirmation_tokens::retrieve("confirmation_token_1")
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_CARD_GENERATED_FROM_SETUP_ATTEMPT,
        )
        .expand(stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_CUSTOMER)
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_CHARGE,
        )
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT,
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetConfirmationTokensConfirmationToken",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_confirmation_tokens_confirmation_token_required,
        every: get_confirmation_tokens_confirmation_token_every,
    },
];
