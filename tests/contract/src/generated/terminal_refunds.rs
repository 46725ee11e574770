// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::refunds` sends.

use crate::prelude::*;

fn post_terminal_refunds_required(client: &Client) -> Exchange {
    receive(stripe::terminal::refunds::create().send(client))
}
fn post_terminal_refunds_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::refunds::create();
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTerminalRefunds",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_refunds_required,
        every: post_terminal_refunds_every,
    },
];
