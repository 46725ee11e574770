// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::tokens` sends.

use crate::prelude::*;

fn get_issuing_tokens_required(client: &Client) -> Exchange {
    receive(stripe::issuing::tokens::list("ab").send(client))
}
fn get_issuing_tokens_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::tokens::list("ab")
        .expand(stripe::IssuingToken::CARD)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::issuing_token::Status>());
    receive(request.send(client))
}

fn get_issuing_tokens_token_required(client: &Client) -> Exchange {
    receive(stripe::issuing::tokens::retrieve("token_1").send(client))
}
fn get_issuing_tokens_token_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::tokens::retrieve("token_1")
        .expand(stripe::IssuingToken::CARD);
    receive(request.send(client))
}

fn post_issuing_tokens_token_required(client: &Client) -> Exchange {
    receive(
        stripe::issuing::tokens::update(
                "token_1",
                stripe::issuing::tokens::update::Status::Active,
            )
            .send(client),
    )
}
fn post_issuing_tokens_token_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::tokens::update(
            "token_1",
            turn.word::<stripe::issuing::tokens::update::Status>(),
        )
        .expand(stripe::IssuingToken::CARD);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingTokens",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: get_issuing_tokens_required,
        every: get_issuing_tokens_every,
    },
    Operation {
        id: "GetIssuingTokensToken",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_tokens_token_required,
        every: get_issuing_tokens_token_every,
    },
    Operation {
        id: "PostIssuingTokensToken",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_issuing_tokens_token_required,
        every: post_issuing_tokens_token_every,
    },
];
