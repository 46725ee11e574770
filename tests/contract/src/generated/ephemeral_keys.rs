// Written by `cargo xtask generate`. Do not edit.
//! What `ephemeral_keys` sends.

use crate::prelude::*;

fn delete_ephemeral_keys_key_required(client: &Client) -> Exchange {
    receive(stripe::ephemeral_keys::delete("key_1").send(client))
}
fn delete_ephemeral_keys_key_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::ephemeral_keys::delete("key_1");
    receive(request.send(client))
}

fn post_ephemeral_keys_required(client: &Client) -> Exchange {
    receive(stripe::ephemeral_keys::create().send(client))
}
fn post_ephemeral_keys_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::ephemeral_keys::create()
        .customer("ab")
        .issuing_card("ab")
        .nonce("s3cret")
        .verification_session("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteEphemeralKeysKey",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_ephemeral_keys_key_required,
        every: delete_ephemeral_keys_key_every,
    },
    Operation {
        id: "PostEphemeralKeys",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_ephemeral_keys_required,
        every: post_ephemeral_keys_every,
    },
];
