// Written by `cargo xtask generate`. Do not edit.
//! What `account_links` sends.

use crate::prelude::*;

pub(super) fn account_links__create__CollectionOptions(
    turn: Turn,
) -> stripe::account_links::create::CollectionOptions {
    stripe::account_links::create::CollectionOptions::new()
        .fields(turn.word::<stripe::account_links::create::collection_options::Fields>())
        .future_requirements(
            turn
                .word::<
                    stripe::account_links::create::collection_options::FutureRequirements,
                >(),
        )
}

fn post_account_links_required(client: &Client) -> Exchange {
    receive(
        stripe::account_links::create(
                "ab",
                stripe::account_links::create::Type::AccountOnboarding,
            )
            .send(client),
    )
}
fn post_account_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::account_links::create(
            "ab",
            turn.word::<stripe::account_links::create::Type>(),
        )
        .collect(turn.word::<stripe::account_links::create::Collect>())
        .collection_options(
            super::account_links::account_links__create__CollectionOptions(turn.inside()),
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
