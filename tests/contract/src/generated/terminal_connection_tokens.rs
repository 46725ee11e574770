// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::connection_tokens` sends.

use crate::prelude::*;

fn post_terminal_connection_tokens_required(client: &Client) -> Exchange {
    receive(stripe::terminal::connection_tokens::create().send(client))
}
fn post_terminal_connection_tokens_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::connection_tokens::create().location("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTerminalConnectionTokens",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_connection_tokens_required,
        every: post_terminal_connection_tokens_every,
    },
];
