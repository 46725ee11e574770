// Written by `cargo xtask generate`. Do not edit.
//! What `account_links` sends.

use crate::prelude::*;

pub(super) fn collection_options_params(turn: Turn) -> stripe::CollectionOptionsParams {
    stripe::CollectionOptionsParams::new()
        .fields(turn.word::<stripe::CollectionOptionsParamsFields>())
        .future_requirements(turn.word::<stripe::FutureRequirement>())
}

fn post_account_links_required(client: &Client) -> Exchange {
    receive(
        stripe::account_links::create("ab", stripe::AccountLinkType::AccountOnboarding)
            .send(client),
    )
}
fn post_account_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::account_links::create(
            "ab",
            turn.word::<stripe::AccountLinkType>(),
        )
        .collect(turn.word::<stripe::AccountLinkCollect>())
        .collection_options(
            super::account_links::collection_options_params(turn.inside()),
        )
        .refresh_url("ab")
        .return_url("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostAccountLinks",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_account_links_required,
        every: post_account_links_every,
    },
];
