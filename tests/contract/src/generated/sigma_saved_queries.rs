// Written by `cargo xtask generate`. Do not edit.
//! What `sigma::saved_queries` sends.

use crate::prelude::*;

fn post_sigma_saved_queries_id_required(client: &Client) -> Exchange {
    receive(stripe::sigma::saved_queries::update("id_1").send(client))
}
fn post_sigma_saved_queries_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::sigma::saved_queries::update("id_1").name("ab").sql("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostSigmaSavedQueriesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_sigma_saved_queries_id_required,
        every: post_sigma_saved_queries_id_every,
    },
];
